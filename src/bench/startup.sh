#!/usr/bin/env bash
# Start-up of whole processes, medians of N runs taken in turn: a plain Java hello, a picocli hello with its archive, a one-shot
# listing, and the console until its first screen of articles is painted. Usage: src/bench/startup.sh [N]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-10}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CACHE_HOME=$scratch/cache XDG_STATE_HOME=$scratch/state XDG_CONFIG_HOME=$scratch/config
jdk=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}
export JAVA_HOME=$jdk

bin/dragoman index >/dev/null
# As its makers publish it: the program's own is compiled anew.
version=$(sed -n 's/.*<picocli.version>\(.*\)<.*/\1/p' pom.xml)
picocli=${MAVEN_REPOSITORY:-$HOME/.m2/repository}/info/picocli/picocli/$version/picocli-$version.jar

mkdir "$scratch/hello"
cat >"$scratch/hello/Hello.java" <<'JAVA'
public class Hello {
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
JAVA
cat >"$scratch/hello/PicocliHello.java" <<'JAVA'
import picocli.CommandLine;

@CommandLine.Command(name = "hello", mixinStandardHelpOptions = true)
public class PicocliHello implements Runnable {
  @CommandLine.Option(names = "--name")
  String name = "hello";

  public static void main(String[] args) {
    System.exit(new CommandLine(new PicocliHello()).execute(args));
  }

  @Override
  public void run() {
    System.out.println(name);
  }
}
JAVA
"$jdk/bin/javac" --release 17 -proc:none -cp "$picocli" -d "$scratch/hello" "$scratch"/hello/*.java
(cd "$scratch/hello" && "$jdk/bin/jar" cf ../hello.jar ./*.class)
flags=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr)
"$jdk/bin/java" "${flags[@]}" -XX:ArchiveClassesAtExit="$scratch/picocli.jsa" -cp "$scratch/hello.jar:$picocli" PicocliHello >/dev/null 2>&1

cat >"$scratch/time.py" <<'PYTHON'
import os, pty, select, statistics, subprocess, sys, time, struct, fcntl, termios

runs, jdk, scratch, picocli = int(sys.argv[1]), *sys.argv[2:5]
flags = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "-Xlog:all=error:stderr"]
java = jdk + "/bin/java"

def process(words):
    start = time.perf_counter()
    subprocess.run(words, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start

def painted(words, marker):
    start = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        os.environ["TERM"] = "xterm-256color"
        os.environ.pop("TMUX", None)
        os.execvp(words[0], words)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    seen = b""
    while marker not in seen:
        if not select.select([fd], [], [], 30)[0]:
            sys.exit("no screen: %r" % seen[-300:])
        data = os.read(fd, 65536)
        if b"\x1b[c" in data:
            os.write(fd, b"\x1b[?1;2c")
        seen += data
    end = time.perf_counter() - start
    os.write(fd, b"q")
    try:
        while os.read(fd, 65536):
            pass
    except OSError:
        pass
    os.waitpid(pid, 0)
    return end

cases = {
    "plain hello": lambda: process([java, "-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", scratch + "/hello.jar", "Hello"]),
    "picocli hello, archive": lambda: process([java, *flags, "-XX:SharedArchiveFile=" + scratch + "/picocli.jsa", "-cp", scratch + "/hello.jar:" + picocli, "PicocliHello"]),
    "dragoman articles": lambda: process(["bin/dragoman", "articles"]),
    "console, first screen": lambda: painted(["bin/dragoman"], b"Browse"),
    "console, first list": lambda: painted(["bin/dragoman"], b"34 articles"),
}
times = {name: [] for name in cases}
for _ in range(runs + 1):
    for name, run in cases.items():
        times[name].append(run())
hello = statistics.median(times["plain hello"][1:])
picocli_hello = statistics.median(times["picocli hello, archive"][1:])
print(subprocess.run([java, "-version"], stderr=subprocess.PIPE, text=True).stderr.splitlines()[0], "median of", runs)
for name, taken in times.items():
    median = statistics.median(taken[1:])
    print(f"{name:24s} {median * 1000:6.0f} ms   {median / hello:5.2f} x hello   {median / picocli_hello:5.2f} x picocli hello")
PYTHON
python3 "$scratch/time.py" "$runs" "$jdk" "$scratch" "$picocli"

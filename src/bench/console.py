"""Drives full-screen programs over a pseudo terminal and measures bytes and time for each key; see console.sh."""

import email.utils
import fcntl
import glob
import html
import json
import os
import pty
import select
import shutil
import signal
import statistics
import struct
import sys
import termios
import time

HELD = 1 / 30


class Terminal:
    """A program in a terminal of its own, which answers the question for its attributes."""

    def __init__(self, words, columns, rows):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ["TERM"] = "xterm-256color"
            os.environ.pop("TMUX", None)
            os.execvp(words[0], words)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds):
        if not select.select([self.fd], [], [], max(0, seconds))[0]:
            return b""
        try:
            data = os.read(self.fd, 1 << 16)
        except OSError:
            return b""
        if b"\x1b[c" in data:
            os.write(self.fd, b"\x1b[?1;2c")
        return data

    def until(self, marker, seconds=120):
        seen, end = b"", time.perf_counter() + seconds
        while marker not in seen:
            if time.perf_counter() > end:
                sys.exit("no %r: %r" % (marker, seen[-500:]))
            seen += self.read(0.2)

    def rest(self, seconds):
        """Reads until nothing came for a time."""
        while self.read(seconds):
            pass

    def key(self, key, seconds):
        """Sends a key; answers the bytes that came within a time, and when each piece of them did."""
        start = time.perf_counter()
        os.write(self.fd, key)
        count, pieces = 0, []
        while True:
            left = start + seconds - time.perf_counter()
            data = self.read(left)
            if data:
                count += len(data)
                pieces.append((time.perf_counter() - start, len(data)))
            if left <= 0:
                return count, pieces

    def memory(self):
        for line in open("/proc/%d/status" % self.pid):
            if line.startswith("VmRSS"):
                return int(line.split()[1]) // 1024

    def switches(self):
        total = {}
        for task in glob.glob("/proc/%d/task/*/status" % self.pid):
            lines = dict(line.split(":\t", 1) for line in open(task) if ":\t" in line)
            total[task] = (lines["Name"].strip(), int(lines["voluntary_ctxt_switches"]))
        return total

    def processor(self):
        fields = open("/proc/%d/stat" % self.pid).read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self):
        os.kill(self.pid, signal.SIGTERM)
        while True:
            try:
                if not os.read(self.fd, 1 << 16):
                    break
            except OSError:
                break
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def share(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def scrolled(name, terminal, key, count, gap):
    """Sends a key again and again; what comes behind the last one's gap is counted too."""
    total, times = 0, []
    before = terminal.processor()
    for _ in range(count):
        number, pieces = terminal.key(key, gap)
        total += number
        if pieces:
            times.append(pieces[-1][0] * 1000)
    used = (terminal.processor() - before) * 1e6 / count
    rest = terminal.key(b"", 0.6)[0]
    print(
        f"  {name:38s} {total / count:7.0f} bytes a key, {rest:6d} at rest; to the last byte, ms:"
        f" median {statistics.median(times):6.2f} p99 {share(times, 0.99):6.2f}; processor {used:5.0f} us a key"
        if times
        else f"  {name:38s} nothing came"
    )


def console(keys, columns, rows):
    print(f"dragoman {columns}x{rows}")
    terminal = Terminal([os.environ.get("BENCH_PROGRAM", "bin/dragoman")], columns, rows)
    terminal.until(b"Browse")
    terminal.rest(2)
    terminal.key(b"jjjjkkkk", 1)
    # The first compiler needs some hundred frames to have seen it all.
    for _ in range(100):
        terminal.key(b"j", HELD)
    for _ in range(30):
        terminal.key(b"\x1b[6~", HELD)
    terminal.key(b"g", 1)
    page = rows - 8
    inside = min(keys, page) - 1
    for turn in range(3):
        scrolled("within the page, held key" if turn == 2 else "  (warming)", terminal, b"j", inside, HELD)
        terminal.key(b"g", 1)
    for _ in range(page):
        terminal.key(b"j", HELD)
    scrolled("at the bottom, held key", terminal, b"j", keys, HELD)
    scrolled("page by page", terminal, b"\x1b[6~", keys // 4, HELD)
    scrolled("key by key, with a rest", terminal, b"j", keys // 10, 0.5)
    terminal.key(b"G", 1)
    scrolled("from the end upwards, held key", terminal, b"k", keys, HELD)
    scrolled("page by page upwards", terminal, b"\x1b[5~", keys // 4, HELD)
    terminal.key(b"g", 1)
    echoes, lists = [], []
    for word in ("minister", "president", "war in", "oil", "said that", "talks", "security council", "border"):
        terminal.key(b"/", 0.3)
        for letter in word:
            pieces = terminal.key(letter.encode(), 0.3)[1]
            if pieces:
                echoes.append(pieces[0][0] * 1000)
                # The list is the first larger piece behind the echo, else nothing has changed in it.
                lists.append(next((at for at, size in pieces if size > 150), pieces[-1][0]) * 1000)
        terminal.key(b"\x1b", 0.5)
        terminal.key(b"\x1b", 0.5)
    for name, times in (("typing in /, echo", echoes), ("typing in /, list", lists)):
        print(f"  {name:38s} ms: median {statistics.median(times):6.2f} p99 {share(times, 0.99):6.2f} worst {max(times):.2f}")
    print(f"  resident behind it: {terminal.memory()} MB")
    terminal.close()


def idle(seconds):
    terminal = Terminal([os.environ.get("BENCH_PROGRAM", "bin/dragoman")], 120, 40)
    terminal.until(b"Browse")
    terminal.rest(2)
    print(f"dragoman, resident with its first lists: {terminal.memory()} MB")
    terminal.key(b"", 10)
    before, used = terminal.switches(), terminal.processor()
    start = time.perf_counter()
    frames = 0
    while time.perf_counter() - start < seconds:
        frames += 1 if terminal.read(seconds - (time.perf_counter() - start)) else 0
    woken = {}
    for task, (name, count) in terminal.switches().items():
        more = count - before.get(task, (name, 0))[1]
        if more:
            woken[name] = woken.get(name, 0) + more
    print(f"idle for {seconds} s: {frames} frames, processor {terminal.processor() - used:.2f} s, wake-ups {woken}")
    terminal.close()


def newsboat(corpus, scratch, keys, columns, rows):
    feed = scratch + "/feed.xml"
    if not os.path.exists(feed):
        with open(feed, "w") as out:
            out.write('<?xml version="1.0"?><rss version="2.0"><channel><title>bench</title>')
            for file in sorted(glob.glob(corpus + "/*.ndjson")):
                for number, line in enumerate(open(file)):
                    article = json.loads(line)
                    if number < 10000:
                        title = article.get("headline") or article.get("title")
                        out.write(
                            "<item><title>%s</title><guid>%d</guid><pubDate>%s</pubDate></item>"
                            % (html.escape(title), number, email.utils.formatdate(1.7e9 + number * 600))
                        )
            out.write("</channel></rss>")
        open(scratch + "/urls", "w").write("file://" + feed + "\n")
        open(scratch + "/newsboat", "w").write("auto-reload no\n")
        os.system(
            f"newsboat -q -u {scratch}/urls -c {scratch}/boat.db -C {scratch}/newsboat -x reload >/dev/null 2>&1"
        )
    print(f"newsboat {columns}x{rows}, 10,000 articles at most")
    words = ["newsboat", "-q", "-u", scratch + "/urls", "-c", scratch + "/boat.db", "-C", scratch + "/newsboat"]
    terminal = Terminal(words, columns, rows)
    terminal.rest(2)
    terminal.key(b"\r", 3)
    terminal.key(b"jjjjkkkk", 1)
    terminal.key(b"\x1b[H", 1)
    scrolled("within the page, held key", terminal, b"j", rows - 5, HELD)
    for _ in range(10):
        terminal.key(b"j", HELD)
    scrolled("at the bottom, held key", terminal, b"j", keys, HELD)
    scrolled("page by page", terminal, b"\x1b[6~", keys // 4, HELD)
    terminal.close()


def main():
    corpus, scratch, keys, seconds = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    for columns, rows in ((80, 24), (200, 50)):
        console(keys, columns, rows)
        if shutil.which("newsboat") and glob.glob(corpus + "/*.ndjson"):
            newsboat(corpus, scratch, keys, columns, rows)
    if seconds:
        idle(seconds)


main()

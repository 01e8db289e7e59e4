package dragoman.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

class InstallationTest {

  @TempDir Path prefix;
  @TempDir Path home;

  private Path launcher;
  private CommandLine root;

  private enum Colour {
    RED,
    BLUE
  }

  @BeforeEach
  void makeATree() throws IOException {
    launcher = Files.createDirectories(home.resolve("bin")).resolve("dragoman");
    Files.writeString(launcher, "#!/bin/sh\n");
    CommandSpec program = CommandSpec.create().name("dragoman");
    program.usageMessage().description("Who said what.");
    program.addOption(
        OptionSpec.builder("--corpus")
            .paramLabel("DIR")
            .arity("1")
            .type(String.class)
            .scopeType(ScopeType.INHERIT)
            .description("The folder.")
            .build());
    CommandSpec paint = CommandSpec.create().name("paint");
    paint
        .usageMessage()
        .description("Paints a file,", "in 100%% of all cases. It's quick.")
        .footer("", "Examples:", "  dragoman paint 'a b' .hidden");
    paint.addOption(
        OptionSpec.builder("-c", "--colour")
            .paramLabel("COLOUR")
            .arity("1")
            .type(Colour.class)
            .defaultValue("red")
            .description("Which; default: ${DEFAULT-VALUE}.")
            .build());
    paint.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .type(String.class)
            .description(".What to paint.")
            .build());
    root = new CommandLine(program);
    root.addSubcommand("paint", new CommandLine(paint));
  }

  @Test
  void everythingIsWrittenAndTakenAwayAgain() throws IOException {
    Installation installation = new Installation(prefix, launcher);

    List<Path> written = installation.install(root, "1.0");

    assertEquals(
        List.of(
            "bin/dragoman",
            "share/bash-completion/completions/dragoman",
            "share/zsh/site-functions/_dragoman",
            "share/fish/vendor_completions.d/dragoman.fish",
            "share/man/man1/dragoman.1",
            "share/man/man1/dragoman-paint.1"),
        written.stream().map(file -> prefix.relativize(file).toString()).toList());
    assertEquals(launcher, Files.readSymbolicLink(prefix.resolve("bin/dragoman")));
    assertEquals(6, installation.uninstall().size());
    try (Stream<Path> left = Files.list(prefix)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void whatIsNotOursIsNeitherWrittenOverNorRemoved() throws IOException {
    Path mine = prefix.resolve("share/fish/vendor_completions.d/dragoman.fish");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "my own\n");
    Installation installation = new Installation(prefix, launcher);

    IOException refused = assertThrows(IOException.class, () -> installation.install(root, "1.0"));

    assertTrue(refused.getMessage().startsWith(mine + ": is there already"));
    assertFalse(Files.exists(prefix.resolve("bin/dragoman")));
    assertEquals(List.of(), installation.uninstall());
    assertEquals("my own\n", Files.readString(mine));
  }

  @Test
  void aPageOfACommandThatIsGoneDoesNotStay() throws IOException {
    Installation installation = new Installation(prefix, launcher);
    installation.install(root, "1.0");
    CommandLine less = new CommandLine(CommandSpec.create().name("dragoman"));

    installation.install(less, "1.1");

    assertFalse(Files.exists(prefix.resolve("share/man/man1/dragoman-paint.1")));
  }

  @Test
  void aLinkToAnotherProgramIsLeftBehind() throws IOException {
    new Installation(prefix, launcher).install(root, "1.0");
    Path other = home.resolve("other");

    new Installation(prefix, other).uninstall();

    assertTrue(Files.isSymbolicLink(prefix.resolve("bin/dragoman")));
  }

  @Test
  void fishLearnsCommandsOptionsAndValues() {
    assertEquals(
        """
        complete -c dragoman -n '__fish_use_subcommand' -f -a paint -d 'Paints a file, in 100% of all cases. It\\'s quick'
        complete -c dragoman -l corpus -r -F -d 'The folder.'
        complete -c dragoman -n '__fish_seen_subcommand_from paint' -s c -l colour -x -a 'red blue' -d 'Which; default: red.'
        """,
        FishCompletion.of(root));
  }

  @Test
  void aPageOfTheManualDrivesNothingByItsWords() {
    assertEquals(
        """
        .TH "DRAGOMAN\\-PAINT" 1 "" "1.0" "User Commands"
        .nh
        .ad l
        .SH NAME
        dragoman\\-paint \\- paints a file, in 100% of all cases. It's quick
        .SH SYNOPSIS
        .B dragoman paint
        [\\-c=COLOUR] FILE
        .SH DESCRIPTION
        Paints a file,
        in 100% of all cases. It's quick.
        .SH OPTIONS
        .TP
        \\fIFILE\\fR
        \\&.What to paint.
        .TP
        \\fB\\-c\\fR, \\fB\\-\\-colour\\fR \\fICOLOUR\\fR
        Which; default: red.
        .PP
        The options of
        .BR dragoman (1)
        hold too.
        .SH EXAMPLES
        .nf
        dragoman paint 'a b' .hidden
        .fi
        .SH SEE ALSO
        \\fBdragoman\\fR(1)
        """,
        ManualPage.of(root.getSubcommands().get("paint"), "1.0"));
  }
}

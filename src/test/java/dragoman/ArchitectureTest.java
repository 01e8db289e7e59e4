package dragoman;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The table of packages in ARCHITECTURE.md, as rules. */
@AnalyzeClasses(packages = "dragoman", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "dragoman";

  private static final Set<String> BELOW_THE_DESK =
      Set.of(
          "article",
          "file",
          "reference",
          "source",
          "query",
          "ingest",
          "analysis",
          "evaluation",
          "index",
          "briefing",
          "settings",
          "state",
          "correction",
          "verification");

  /** Who may import whom besides itself; a package that is not named here fails. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("article", Set.of()),
          entry("file", Set.of()),
          entry("terminal", Set.of()),
          entry("reference", Set.of("article")),
          entry("source", Set.of("article")),
          entry("query", Set.of("article", "reference")),
          entry("ingest", Set.of("article")),
          entry("analysis", Set.of("article", "reference")),
          entry("evaluation", Set.of("article", "analysis")),
          entry("correction", Set.of("article", "reference", "file")),
          entry("index", Set.of("article", "reference", "query", "source", "file")),
          entry("briefing", Set.of("article", "reference", "source", "file")),
          entry(
              "verification",
              Set.of("article", "reference", "query", "index", "analysis", "briefing")),
          entry("settings", Set.of("article", "query")),
          entry("state", Set.of("article", "query", "file")),
          entry("desk", BELOW_THE_DESK),
          entry("command", with(BELOW_THE_DESK, "desk", "terminal")),
          entry("shell", with(BELOW_THE_DESK, "desk", "terminal", "command")),
          entry("install", Set.of("file", "command")),
          entry("console", with(BELOW_THE_DESK, "desk", "terminal", "command")),
          entry("remote", with(BELOW_THE_DESK, "desk", "terminal", "command", "shell", "console")));

  private static Set<String> with(Set<String> some, String... more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(List.of(more));
    return all;
  }

  @ArchTest
  static void packagesImportOnlyWhatTheTableAllows(JavaClasses classes) {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : classes) {
      String room = room(from);
      if (room.isEmpty()) {
        continue; // the entry wires everything
      }
      Set<String> allowed = MAY_IMPORT.get(room);
      if (allowed == null) {
        wrong.add("no rule for the package " + room);
        continue;
      }
      from.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass())
          .filter(to -> to.getPackageName().startsWith(ROOT))
          .map(ArchitectureTest::room)
          .filter(to -> !to.equals(room) && !allowed.contains(to))
          .forEach(to -> wrong.add(from.getName() + " imports " + (to.isEmpty() ? ROOT : to)));
    }
    assertEquals(Set.of(), wrong);
  }

  /** Another screen library must be a change in one room. */
  @ArchTest
  static final ArchRule onlyItsOwnRoomKnowsLanterna =
      noClasses()
          .that()
          .resideOutsideOfPackage("dragoman.console.lanterna..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.googlecode.lanterna..");

  /** Another engine must be a change in one room. */
  @ArchTest
  static final ArchRule onlyTheIndexKnowsLucene =
      noClasses()
          .that()
          .resideOutsideOfPackage("dragoman.index..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  /** Nobody else has to know how others come in. */
  @ArchTest
  static final ArchRule onlyTheServerKnowsSsh =
      noClasses()
          .that()
          .resideOutsideOfPackage("dragoman.remote..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.sshd..");

  /** A cycle is two packages that can't be read, tested or changed one at a time. */
  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("dragoman.(*)..").should().beFreeOfCycles();

  /** Output that is not handed in can't be sent through SSH, nor read by a test. */
  @ArchTest
  static final ArchRule onlyMainKnowsTheStandardStreams =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dragoman.Main")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  /** Names that say nothing hide what does not belong together. */
  @ArchTest
  static void classesAreNamedForWhatTheyAre(JavaClasses classes) {
    Pattern empty = Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Common)$");
    assertEquals(
        List.of(),
        classes.stream()
            .map(JavaClass::getSimpleName)
            .filter(name -> empty.matcher(name).matches())
            .toList());
  }

  @ArchTest
  static void everyPackageSaysWhatItIsFor(JavaClasses classes) {
    Set<String> packages = new TreeSet<>();
    Set<String> described = new TreeSet<>();
    for (JavaClass type : classes) {
      packages.add(type.getPackageName());
      if (type.getSimpleName().equals("package-info")) {
        described.add(type.getPackageName());
      }
    }
    assertEquals(packages, described);
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(ROOT)) {
      return "";
    }
    String rest = name.substring(ROOT.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}

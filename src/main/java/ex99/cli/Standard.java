package ex99.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options that every command has. */
@Command(
    versionProvider = Version.class,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%nArguments:%n",
    commandListHeading = "%nCommands:%n",
    synopsisHeading = "Usage: ",
    descriptionHeading = "%n",
    abbreviateSynopsis = true,
    sortOptions = false,
    usageHelpAutoWidth = true)
final class Standard {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;
}

package ex99.extract;

import ex99.model.SectionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Sums of money: considerations, and the other amounts. */
final class Sums implements Extractor {
  /** Where a sum is never a consideration: boilerplate and tables. */
  static final Set<SectionKind> APART =
      EnumSet.of(
          SectionKind.ABOUT,
          SectionKind.SAFE_HARBOR,
          SectionKind.NON_GAAP,
          SectionKind.TABLES,
          SectionKind.CONTACTS,
          SectionKind.FURNITURE,
          SectionKind.CONFERENCE_CALL);

  static final Map<SumCue, List<SumRule>> RULES = new EnumMap<>(SumCue.class);

  static {
    Stream.of(
            SumFees.rules(),
            SumTerms.rules(),
            SumContingents.rules(),
            SumDividends.rules(),
            SumBuybacks.rules(),
            SumFacilities.rules(),
            SumContracts.rules(),
            SumStock.rules(),
            SumOfferings.rules(),
            SumPrices.rules())
        .flatMap(List::stream)
        .forEach(
            rule ->
                rule.triggers()
                    .forEach(cue -> RULES.computeIfAbsent(cue, c -> new ArrayList<>()).add(rule)));
  }

  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    new SumWalk(reading, found, RULES, APART).walk();
  }
}

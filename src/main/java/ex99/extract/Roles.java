package ex99.extract;

import java.util.function.Consumer;

/** What firms do for a transaction without being a side of it. */
final class Roles implements Extractor {
  @Override
  public void extract(Reading reading, Consumer<Finding> found) {
    new AdviserGrammar(reading).read(found);
    new SideLabels(reading).read(found);
    new CollectiveLabels(reading).read(found);
    new OfferingHolders(reading).read(found);
    new LoansMade(reading).read(found);
    new LendersTold(reading).read(found);
    new HoldersTold(reading).read(found);
    new Stakeholders(reading).read(found);
    new Dealings(reading).read(found);
    new RoleFrames(reading).read(found);
    new VotesForDirectors(reading).read(found);
  }
}

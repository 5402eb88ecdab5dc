package ex99.extract;

import ex99.token.Tokens;

/**
 * Tells where the object of a deal ends: before whom it is with, the price and the kind of
 * transaction.
 */
final class SumObjectEnds {
  private SumObjectEnds() {}

  /** "from", "to" or "by" a name, "in a transaction", "at" a price, "in exchange", a verb. */
  static boolean endsObject(Reading reading, int at) {
    Tokens tokens = reading.tokens();
    if (tokens.is(
        at, "at", "pursuant", "subject", "through", "valued", "as", "engaged", "headquartered")) {
      return true;
    }
    if (tokens.is(at, "will", "is", "was", "are", "were", "has", "have", "shall", "would")) {
      return true;
    }
    if (!tokens.is(at, "from", "to", "by", "in", "with")) {
      return false;
    }
    if (tokens.is(at, "by")) {
      return true;
    }
    return !tokens.is(at, "in") && leadsToSide(reading, at + 1)
        || (tokens.is(at + 1, "a", "an") && isTransaction(tokens, at + 2))
        || tokens.is(at + 1, "exchange", "consideration", "cash", "connection", "order");
  }

  /** connector* (name | label): whom a deal is with, "funds managed by Acme", "the buyer". */
  static boolean leadsToSide(Reading reading, int from) {
    Tokens tokens = reading.tokens();
    int most = Math.min(tokens.size(), from + SumSides.CONNECTED);
    for (int i = from; i < most && tokens.block(i) == tokens.block(from); i++) {
      if (reading.cast().mentionAt(i) != null || SumLabels.begins(reading, i)) {
        return true;
      }
      if (!SumSides.CONNECTORS.has(tokens.norm(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTransaction(Tokens tokens, int from) {
    for (int i = from; i < from + 5; i++) {
      if (tokens.is(i, "transaction", "deal", "cash", "all-cash", "merger", "valued")) {
        return true;
      }
    }
    return false;
  }
}

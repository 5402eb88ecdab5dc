package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Who licenses, delivers, buys and sells, as the first sentences of a release tell. */
final class SumParties {
  /** How far behind a verb what is licensed, or the contract that is won, may be named. */
  private static final int LICENSED = 24;

  private static final int WON = 12;

  /** How far behind a sale the buyer may stand, in tokens. */
  private static final int SOLD = 90;

  private static final String[] SUBSIDIARIES = {
    "subsidiary", "unit", "affiliate", "division", "arm"
  };

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private SumTrade trade;
  private int buyer = -1;
  private int seller = -1;
  private int supplier = -1;
  private int customer = -1;
  private int licensor = -1;
  private int licensee = -1;

  SumParties(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
  }

  /** Takes in what one more sentence of the opening tells; what is known stays. */
  void read(SumSentence sentence) {
    findLicence(sentence);
    findSupply(sentence);
    findPurchase(sentence);
    findAward(sentence);
    if (trade == null || trade.buyer() != cast.issuer()) { // else another deal is told of
      findSale(sentence);
    }
    trade = trade == null ? SumTrade.of(reading, sentence) : trade;
  }

  /** Takes in who licenses as the headline tells it: "Acme Grants Beta Rights to". */
  void readHeadline(SumSentence headline) {
    for (int i = headline.from(); i < headline.to() && licensor < 0; i++) {
      boolean rights =
          tokens.is(i, "grants", "grant", "out-licenses")
              && speaksOf(i, Math.min(headline.to(), i + LICENSED), "rights", "license", "licence");
      int doer = rights ? before(i, headline.from()) : -1;
      int direct = nameAt(i + 1);
      int taker = direct >= 0 ? direct : nameAfter(i, headline.to(), "to");
      if (doer >= 0 && taker >= 0 && doer != taker) {
        licensor = doer;
        licensee = taker;
      }
    }
  }

  /** Who buys in the sale or purchase that the opening tells of; or -1. */
  int buyer() {
    return buyer >= 0 || trade == null ? buyer : trade.buyer();
  }

  /** Who sells there, or -1. */
  int seller() {
    return buyer >= 0 || trade == null ? seller : trade.seller();
  }

  /** Who delivers under a contract that the opening tells of, or -1. */
  int supplier() {
    return supplier;
  }

  /** To whom is delivered, or -1. */
  int customer() {
    return customer;
  }

  /** Who licenses, or -1 when the opening does not say. */
  int licensor() {
    return licensor;
  }

  /** To whom is licensed, or -1. */
  int licensee() {
    return licensee;
  }

  /**
   * licensor ("granted" | "licensed") … "to" licensee; licensor "granted" licensee … "rights" or
   * "license"; licensee ("licensed" | "obtained" … "rights" | "license") … "from" licensor
   */
  private void findLicence(SumSentence sentence) {
    for (int i = sentence.from(); i < sentence.to() && licensor < 0; i++) {
      boolean grants = grants(i);
      boolean takes = takes(i);
      if ((grants || takes)
          && speaksOf(
              i,
              Math.min(sentence.to(), i + LICENSED),
              "rights",
              "license",
              "licence",
              "exclusivity",
              "sublicense")) {
        license(i, grants, takes, sentence);
      }
    }
  }

  private boolean grants(int at) {
    return tokens.is(at, "granted", "grants", "granting", "out-licensed", "giving", "gives")
        || tokens.is(at, "grant") && tokens.is(at - 1, "will", "to");
  }

  private boolean takes(int at) {
    return tokens.is(at, "in-licensed", "obtained", "obtains", "acquired", "secured")
        || tokens.is(at, "obtain", "acquire", "receive", "receives") && tokens.is(at - 1, "will")
        || tokens.is(at, "licensed", "licenses") && !tokens.is(at - 1, "be", "been", "was");
  }

  /** Says who of those around a verb of licensing gives and who takes. */
  private void license(int verb, boolean grants, boolean takes, SumSentence sentence) {
    int doer = before(verb, sentence.from());
    int direct = nameAt(verb + 1);
    int to = nameAfter(verb, sentence.to(), "to");
    int from = nameAfter(verb, sentence.to(), "from");
    if (takes && from >= 0 && from != doer) {
      licensee = doer;
      licensor = from;
    } else if (takes && to < 0 && doer >= 0 && other(doer) >= 0) {
      licensee = doer;
      licensor = other(doer);
    } else if (grants || takes && to >= 0) {
      boolean joint = direct >= 0 && direct == doer; // "A and B have a pact giving B rights"
      licensor = joint ? other(direct) : doer;
      licensee = direct >= 0 ? direct : to;
    }
    licensee = licensee == licensor ? -1 : licensee;
  }

  /** X … "agreement" | "contract" "to supply" … "to" Y */
  private void findSupply(SumSentence sentence) {
    for (int i = sentence.from() + 2; i < sentence.to() && supplier < 0; i++) {
      boolean supplies =
          tokens.is(i - 1, "to")
              && tokens.is(i, "supply", "deliver", "build", "manufacture", "construct", "install")
              && tokens.is(i - 2, "contract", "agreement", "order", "subcontract", "deal");
      if (supplies) {
        int doer = nameBefore(i, sentence.from());
        int to = nameAfter(i, sentence.to(), "to");
        int other = to >= 0 ? to : nameAfter(i, sentence.to(), "for");
        delivers(doer, other);
      }
    }
  }

  /** X "signed a contract with" Y "to buy": X pays, Y delivers. */
  private void findPurchase(SumSentence sentence) {
    for (int i = sentence.from() + 2; i < sentence.to() && supplier < 0; i++) {
      boolean buys = tokens.is(i - 1, "to") && tokens.is(i, "buy", "purchase");
      Mention other = buys ? cast.mentionAt(i - 2) : null;
      boolean with =
          other != null
              && tokens.is(other.from() - 1, "with")
              && tokens.is(other.from() - 2, "contract", "contracts", "agreement", "order");
      if (with) {
        delivers(other.entity(), nameBefore(other.from(), sentence.from()));
      }
    }
  }

  /** X "has been" ("selected" | "awarded" …) … "by" Y; X ("won" | "received") … "from" Y */
  private void findAward(SumSentence sentence) {
    for (int i = sentence.from() + 1; i < sentence.to() && supplier < 0; i++) {
      boolean passive =
          tokens.is(i, "selected", "awarded", "chosen", "appointed", "contracted", "engaged")
              && tokens.is(i - 1, "been", "was", "were");
      boolean chooses =
          tokens.is(i, "selected", "awarded", "chosen", "picked", "engaged", "contracted", "hired")
              && tokens.is(i - 1, "has", "have");
      if (chooses && cast.issuer() >= 0) {
        int direct = nameAt(i + 1);
        int taker = direct < 0 && tokens.is(i + 1, "it", "us", "the") ? cast.issuer() : direct;
        delivers(taker, before(i, sentence.from()));
      }
      boolean wins = tokens.is(i, "won", "wins", "received", "secured", "landed", "booked");
      if (passive || wins && speaksOfContract(i, sentence.to())) {
        int own = subsidiary(i, sentence.from());
        int doer = own >= 0 ? own : nameBefore(i, sentence.from());
        int by = nameAfter(i, sentence.to(), passive ? "by" : "from");
        delivers(doer, by);
      }
    }
  }

  /** S in "that its subsidiary, S, has been" verb: whose contract it is in a group; or -1. */
  private int subsidiary(int verb, int least) {
    for (int i = verb - 1; i > Math.max(least + 1, verb - WON - WON); i--) {
      int noun = tokens.is(i - 1, ",") ? i - 2 : i - 1;
      Mention name = tokens.is(noun, SUBSIDIARIES) ? cast.mentionAt(i) : null;
      if (name != null) {
        return speaksOf(Math.max(least, noun - 6), noun, "and") ? -1 : name.entity();
      }
    }
    return -1;
  }

  private void delivers(int doer, int other) {
    if (doer >= 0 && other >= 0 && other != doer) {
      supplier = doer;
      customer = other;
    }
  }

  private boolean speaksOfContract(int from, int to) {
    int end = Math.min(to, from + WON);
    return speaksOf(from, end, "contract", "order", "contracts", "orders", "award", "subcontract");
  }

  private boolean speaksOf(int from, int to, String... words) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** S … "sale of" | "sold" … "to" B: the two sides of a sale, where both are named. */
  private void findSale(SumSentence sentence) {
    for (int i = sentence.from(); i < sentence.to() && buyer < 0; i++) {
      boolean noun = tokens.is(i, "sale", "disposition", "divestiture") && tokens.is(i + 1, "of");
      boolean verb = tokens.is(i, "sold", "sells", "sell", "divested", "selling");
      if (noun || verb) {
        int doer = nameBefore(i, sentence.from());
        int to = linkedAfter(i, sentence.to());
        if (doer >= 0 && to >= 0 && to != doer) {
          seller = doer;
          buyer = to;
        }
      }
    }
  }

  /** The name behind "to", over "an affiliate of" and the like; or -1. */
  private int linkedAfter(int from, int to) {
    for (int i = from; i < Math.min(to - 1, from + SOLD); i++) {
      int linked = tokens.is(i, "to") ? SumSides.linked(reading, i + 1, to) : -1;
      if (linked >= 0) {
        return linked;
      }
    }
    return -1;
  }

  /** The first name of a sentence, where it stands before a token; or -1. */
  private int nameBefore(int to, int from) {
    for (int i = from; i < to; i++) {
      Mention mention = cast.mentionAt(i);
      if (mention != null && !tokens.is(mention.from() - 1, "with", "from", "by")) {
        return mention.entity();
      }
    }
    return -1;
  }

  /** The name nearest before a verb, over auxiliaries and a short definition. */
  private int before(int verb, int least) {
    for (int i = verb - 1; i >= Math.max(least, verb - 6); i--) {
      Mention mention = cast.mentionAt(i);
      if (mention != null) {
        return mention.entity();
      }
    }
    return -1;
  }

  private int nameAt(int at) {
    Mention mention = cast.mentionAt(tokens.is(at, "to", "the") ? at + 1 : at);
    return mention == null ? -1 : mention.entity();
  }

  private int nameAfter(int from, int to, String preposition) {
    for (int i = from; i < to - 1; i++) {
      if (tokens.is(i, preposition)) {
        int name = nameAt(i + 1);
        if (name >= 0) {
          return name;
        }
      }
    }
    return -1;
  }

  /** The other of two who issue the release, or the one issuer where somebody else acts; or -1. */
  private int other(int doer) {
    List<Integer> issuers = new ArrayList<>(cast.issuers());
    issuers.remove(Integer.valueOf(doer));
    return issuers.size() == 1 ? issuers.get(0) : -1;
  }
}

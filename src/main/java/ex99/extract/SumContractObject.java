package ex99.extract;

import ex99.model.ConsiderationKind;
import ex99.model.SectionKind;
import ex99.token.Sentence;
import ex99.token.Tokens;
import java.util.Locale;
import java.util.Set;

/** What a contract is for, where the words beside its value only call it a contract. */
final class SumContractObject {
  private static final Set<String> BARE =
      Set.of(
          "contract",
          "subcontract",
          "award",
          "award value",
          "contract value",
          "base value",
          "total value",
          "contract award",
          "order value",
          "total contract value");

  private static final String[] NOUNS = {"contract", "subcontract"};

  private static final String[] DOES = {
    "supply",
    "provide",
    "deliver",
    "build",
    "construct",
    "manufacture",
    "install",
    "design",
    "develop",
    "upgrade",
    "maintain",
    "produce",
    "operate",
    "support",
    "furnish",
    "repair"
  };

  /** How far behind the contract it may be told what is done. */
  private static final int REACH = 30;

  /** Within how many sentences the body begins. */
  private static final int OPENING = 30;

  /** The longest words for it, in tokens. */
  private static final int MOST = 12;

  private SumContractObject() {}

  /** The words as they are, or those of the lead for a contract that is only called so. */
  static String words(SumSite site, SumDraft draft) {
    String told = draft.forWhat;
    boolean bare = told != null && BARE.contains(told.toLowerCase(Locale.ROOT));
    if (draft.kind != ConsiderationKind.CONTRACT_VALUE || !bare || !isAward(site.topic)) {
      return told;
    }
    Sentence lead = lead(site);
    String object = lead == null ? null : object(site.tokens, lead);
    return object == null ? told : object;
  }

  private static boolean isAward(SumTopic topic) {
    return topic.has(SumCue.CONTRACT)
        && !topic.isResults()
        && !topic.isOffering()
        && !topic.isTitled(SumCue.BUY, SumCue.SELL, SumCue.MERGE);
  }

  /** The first sentence of the body. */
  private static Sentence lead(SumSite site) {
    for (Sentence sentence : site.tokens.sentences().stream().limit(OPENING).toList()) {
      SectionKind kind = site.reading.outline().kindAt(site.tokens.start(sentence.from()));
      boolean told = kind == SectionKind.BODY || kind == SectionKind.DATELINE;
      if (told && sentence.to() - sentence.from() > MOST) {
        return sentence;
      }
      if (sentence.from() > site.figure.to()) {
        return null;
      }
    }
    return null;
  }

  /** noun ("by" customer)? … "to" verb words; or null where the lead speaks of several. */
  private static String object(Tokens tokens, Sentence lead) {
    for (int i = lead.from(); i < lead.to(); i++) {
      if (!tokens.is(i, NOUNS)) {
        continue;
      }
      for (int k = i + 1; k < Math.min(lead.to() - 1, i + REACH); k++) {
        if (tokens.is(k, "to") && tokens.is(k + 1, DOES)) {
          int end = end(tokens, lead, k + 2);
          return end > k + 2 ? tokens.text(i, i + 1) + " " + tokens.text(k, end) : null;
        }
        boolean made = tokens.is(k, "for") && !tokens.isNumber(k + 1) && !isMoney(tokens, k + 1);
        if (made) { // "a contract by the agency for the supply of"
          int end = end(tokens, lead, k + 1);
          return end > k + 1 ? tokens.text(i, i + 1) + " " + tokens.text(k, end) : null;
        }
        if (tokens.is(k, ";") || tokens.is(k, NOUNS)) {
          return null;
        }
      }
      return null;
    }
    return null;
  }

  private static boolean isMoney(Tokens tokens, int at) {
    String text = tokens.text(at);
    return !text.isEmpty()
        && Character.getType(text.charAt(text.length() - 1)) == Character.CURRENCY_SYMBOL;
  }

  private static int end(Tokens tokens, Sentence lead, int from) {
    int end = from;
    while (end < lead.to()
        && end - from < MOST
        && !tokens.is(end, ",", ";", ".", "(", "under", "which", "over", "worth", "valued")) {
      end++;
    }
    return end;
  }
}

package ex99.extract;

import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexicon;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads deals: parties around verbs and nouns of buying, selling, merging, investing, joining. */
final class DealGrammar {
  private static final Lexicon WORDS = Lexicon.load("deal-verbs");
  private static final int REACH = 70;

  private final Tokens tokens;
  private final Cast cast;
  private final Passages passages;
  private final Purchases purchases;
  private final Unions unions;
  private final Affiliates affiliates;

  DealGrammar(Reading reading, Passages passages, Affiliates affiliates) {
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.passages = passages;
    this.purchases = new Purchases(reading);
    this.unions = new Unions(reading);
    this.affiliates = affiliates;
  }

  /** All deals that the passages tell of, in order of the text. */
  List<Deal> read() {
    List<Deal> deals = new ArrayList<>();
    for (Passage passage : passages.all()) {
      int i = WORDS.next(tokens, passage.from(), passage.to());
      while (i < passage.to()) {
        Lexicon.Match match = WORDS.match(tokens, i);
        if (match == null || match.to() > passage.to() || inName(match)) {
          i = WORDS.next(tokens, i + 1, passage.to());
          continue;
        }
        Deal deal = deal(match, passage);
        if (deal != null) {
          deals.add(deal);
        }
        i = WORDS.next(tokens, match.to(), passage.to());
      }
    }
    return connected(deals);
  }

  private boolean inName(Lexicon.Match match) {
    Mention m = cast.mentionAt(match.from());
    return m != null && m.form() != Mention.Form.PRONOUN;
  }

  private Deal deal(Lexicon.Match match, Passage passage) {
    int space = match.value().indexOf(' ');
    String form = match.value().substring(space + 1);
    if (form.equals("none")) {
      return null;
    }
    if (form.equals("noun") && tokens.is(match.from() - 1, "to", "will")) {
      form = "base";
    }
    Deal.Action action =
        Deal.Action.valueOf(match.value().substring(0, space).toUpperCase(Locale.ROOT));
    DealWord word =
        new DealWord(
            match.from(),
            match.to(),
            form,
            passage,
            clauseEnd(match.to(), passage.to()),
            passages.spoken(match.from()));
    Parts parts = new Parts();
    Deal.Action done =
        switch (action) {
          case ACQUIRE, SELL -> purchases.read(action, word, parts);
          default -> unions.read(action, word, parts);
        };
    return parts.list().isEmpty()
        ? null
        : new Deal(done, word.from(), word.to(), passage, parts.list());
  }

  /** Where the reach of a deal's word ends: at the next verb of a deal, ";" or a quotation mark. */
  private int clauseEnd(int from, int limit) {
    int end = Math.min(limit, from + REACH);
    int depth = 0;
    for (int i = from; i < end; i++) {
      if (tokens.is(i, "(", "[")) {
        depth++;
      } else if (tokens.is(i, ")", "]")) {
        depth--;
      } else if (depth <= 0 && tokens.is(i, ";", "“", "”", "\"", "``", "''")) {
        return i;
      } else if (verb(i)) {
        return i;
      }
    }
    return end;
  }

  private boolean verb(int at) {
    String value = WORDS.value(tokens, at);
    return value != null
        && !value.endsWith(" noun")
        && !value.endsWith(" none")
        && cast.mentionAt(at) == null;
  }

  /**
   * The deals that have to do with the release: those of the issuer and its affiliates, those of
   * the headline and lead, and those that share a party with one of them; a lone target is kept.
   */
  private List<Deal> connected(List<Deal> deals) {
    List<Integer> known = new ArrayList<>(affiliates.all());
    for (Deal deal : deals) {
      boolean early = deal.passage().zone().compareTo(Passage.Zone.LEAD) <= 0;
      if (early || deal.parts().stream().anyMatch(p -> cast.issuers().contains(p.entity()))) {
        deal.parts().forEach(part -> known.add(part.entity()));
      }
    }
    return deals.stream()
        .filter(
            deal ->
                deal.parts().stream().anyMatch(part -> known.contains(part.entity()))
                    || deal.parts().size() == 1 && deal.action() == Deal.Action.ACQUIRE)
        .toList();
  }
}

package ex99.extract;

import ex99.phrase.Quotation;
import ex99.text.Block;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks over the quotations of a release, finds out who speaks in each, and joins the parts of one
 * speech: those around an attribution, and those of paragraphs that carry on without a new one.
 */
final class QuoteWalk {
  private final Reading reading;
  private final Tokens tokens;
  private final Attributions attributions;
  private final Speakers speakers;
  private final Consumer<Finding> found;
  private final BlockTokens blocks;
  private final SpeakerRoles roles;

  /** The speech that is being put together. */
  private final List<Quotation> parts = new ArrayList<>();

  private Attribution attribution;

  /** The token after the last one of the speech or of its attribution. */
  private int end;

  QuoteWalk(Reading reading, Consumer<Finding> found) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.speakers = new Speakers(tokens, reading.cast());
    this.attributions = new Attributions(tokens, speakers);
    this.blocks = new BlockTokens(tokens);
    this.found = found;
    this.roles = new SpeakerRoles(reading.cast(), found);
  }

  void walk() {
    List<Quotation> quotations = reading.figures().quotations();
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      boolean goesOn = i + 1 < quotations.size() && quotations.get(i + 1).continues();
      reasons.add(goesOn ? null : NoSpeech.reason(reading, quotations.get(i)));
    }
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      String reason = reasons.get(i);
      if (reason != null) {
        found.accept(new Finding.MarksFinding(quotation, reason));
      } else {
        visit(quotation, nextOpening(quotations, reasons, i), chainEnd(quotations, reasons, i));
      }
    }
    flush();
  }

  /** The attribution behind the last paragraph of a quotation over several, or null. */
  private Attribution chainEnd(List<Quotation> quotations, List<String> reasons, int first) {
    int last = first;
    while (!quotations.get(first).continues()
        && last + 1 < quotations.size()
        && quotations.get(last + 1).continues()) {
      last++;
    }
    return last == first
        ? null
        : attributions.behind(quotations.get(last), nextOpening(quotations, reasons, last));
  }

  private void visit(Quotation quotation, int next, Attribution chainEnd) {
    Attribution behind = attributions.behind(quotation, next);
    if (quotation.continues() && !parts.isEmpty()) {
      boolean other =
          behind != null && attribution != null && !behind.voice().same(attribution.voice());
      if (!other) {
        add(quotation, attribution == null ? behind : null, behind);
        return;
      }
    }
    Attribution before = before(quotation);
    if (behind == null && quotation.closed()) {
      behind = signature(quotation);
    }
    if (before != null && behind != null && before.isLoose()) {
      before = null;
    }
    if (before == null && behind == null && chainEnd == null && quotation.closed()) {
      behind = bareName(quotation);
    }
    if (before != null) {
      flush();
      add(quotation, before, behind);
    } else if (behind == null && chainEnd != null) {
      flush();
      add(quotation, chainEnd, null);
    } else if (behind != null) {
      if (attribution != null || !adjoins(quotation)) {
        flush();
      }
      add(quotation, behind, behind);
    } else {
      if (!goesOn(quotation)) {
        flush();
      }
      add(quotation, null, null);
    }
  }

  private void add(Quotation quotation, Attribution said, Attribution behind) {
    parts.add(quotation);
    if (said != null) {
      attribution = said;
      speakers.spoke(said.voice());
    }
    end = Math.max(quotation.to() + (quotation.closed() ? 1 : 0), behind == null ? 0 : behind.to());
    if (tokens.is(end, ".", ",")) {
      end++;
    }
  }

  private Attribution before(Quotation quotation) {
    int opening = quotation.from() - (quotation.opened() ? 1 : 0);
    int block = tokens.block(quotation.from());
    int from = Math.max(blocks.from(block), sameBlock(block) ? end : 0);
    int lead = blocks.lead(block);
    if (opening > from && opening > lead) {
      return attributions.before(from, opening);
    }
    int previous = blocks.before(block);
    if (opening > lead || previous < 0) {
      return null;
    }
    from = Math.max(blocks.from(previous), sameBlock(previous) ? end : 0);
    Block before = reading.manuscript().blocks().get(previous);
    return attributions.blockBefore(before, from, blocks.to(previous));
  }

  /** The speaker's name and title behind the quotation or below it, without a dash or a verb. */
  private Attribution bareName(Quotation quotation) {
    int block = tokens.block(quotation.from());
    int behind = quotation.to() + 1;
    if (behind < blocks.to(block)) {
      return attributions.bareName(behind, blocks.to(block));
    }
    int next = blocks.after(block);
    return next < 0 ? null : attributions.bareName(blocks.from(next), blocks.to(next));
  }

  /** The speaker's name on a line of its own below the quotation. */
  private Attribution signature(Quotation quotation) {
    int block = tokens.block(quotation.from());
    int next = blocks.after(block);
    boolean last = quotation.to() + 1 >= blocks.to(block);
    return last && next >= 0 ? attributions.signature(blocks.from(next), blocks.to(next)) : null;
  }

  private boolean sameBlock(int block) {
    return !parts.isEmpty() && tokens.block(end - 1) == block;
  }

  /** Whether only marks stand between the speech so far and a quotation. */
  private boolean adjoins(Quotation quotation) {
    return !parts.isEmpty() && quotation.from() - (quotation.opened() ? 1 : 0) <= end;
  }

  /** Whether a quotation without an attribution carries on the speech so far. */
  private boolean goesOn(Quotation quotation) {
    if (parts.isEmpty()) {
      return false;
    }
    if (adjoins(quotation)) {
      return true;
    }
    int opening = quotation.from() - (quotation.opened() ? 1 : 0);
    int block = tokens.block(opening);
    boolean newBlock = opening == blocks.lead(block);
    return newBlock
        && blocks.before(block) == tokens.block(end - 1)
        && end == blocks.to(tokens.block(end - 1));
  }

  /** Hands over the speech so far. */
  private void flush() {
    if (parts.isEmpty()) {
      return;
    }
    int words = 0;
    for (Quotation part : parts) {
      words += NoSpeech.words(tokens, part);
    }
    if (attribution == null || words < NoSpeech.LEAST_WORDS) {
      for (Quotation part : parts) {
        String reason = attribution == null ? NoSpeech.unattributed(tokens, part) : NoSpeech.FEW;
        found.accept(new Finding.MarksFinding(part, reason));
      }
    } else {
      List<int[]> spans = parts.stream().map(p -> new int[] {p.from(), p.to()}).toList();
      Voice voice = attribution.voice();
      found.accept(
          new Finding.QuoteFinding(
              spans, voice.entity(), voice.name(), attribution.cue(), attribution.rule(), why()));
      roles.tell(voice, parts.get(0).from());
    }
    parts.clear();
    attribution = null;
  }

  private List<String> why() {
    List<String> why = new ArrayList<>();
    why.add(attribution.cue() == null ? "no verb" : "verb: " + attribution.cue());
    why.add("speaker: " + attribution.voice().why());
    if (parts.size() > 1) {
      why.add(parts.size() + " parts");
    }
    for (Quotation part : parts) {
      if (!part.opened() && !part.continues()) {
        why.add("opening mark lost");
      }
    }
    if (!parts.get(parts.size() - 1).closed()) {
      why.add("closing mark lost");
    }
    return why;
  }

  /** The opening mark of the next quotation in the same block that may be speech. */
  private int nextOpening(List<Quotation> quotations, List<String> reasons, int i) {
    int block = tokens.block(quotations.get(i).from());
    int to = blocks.to(block);
    for (int k = i + 1; k < quotations.size() && quotations.get(k).from() < to; k++) {
      Quotation next = quotations.get(k);
      if (next.from() > quotations.get(i).to() && reasons.get(k) == null) {
        return next.from() - (next.opened() ? 1 : 0);
      }
    }
    return to;
  }
}

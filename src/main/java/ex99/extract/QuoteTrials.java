package ex99.extract;

import ex99.phrase.Quotation;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Goes again through the attributions around a pair of quotation marks. */
final class QuoteTrials {
  private QuoteTrials() {}

  static List<Trial> of(Reading reading, Quotation quotation) {
    String reason = NoSpeech.reason(reading, quotation);
    if (reason != null) {
      return List.of(new Trial("marks", "“", quotation.from(), "no speech: " + reason));
    }
    Tokens tokens = reading.tokens();
    BlockTokens blocks = new BlockTokens(tokens);
    int block = tokens.block(quotation.from());
    int opening = quotation.from() - (quotation.opened() ? 1 : 0);
    Attributions attributions = new Attributions(tokens, new Speakers(tokens, reading.cast()));
    List<Trial> trials = new ArrayList<>();
    if (opening > blocks.from(block)) {
      add(
          attributions.before(blocks.from(block), opening),
          "words before",
          opening,
          reading,
          trials);
    }
    Attribution behind = attributions.behind(quotation, blocks.to(block));
    add(behind, "words behind", quotation.to(), reading, trials);
    return trials;
  }

  private static void add(
      Attribution attribution, String place, int at, Reading reading, List<Trial> trials) {
    if (attribution == null) {
      trials.add(new Trial("attribution", place, at, null));
      return;
    }
    Voice voice = attribution.voice();
    String speaker =
        voice.entity() >= 0 ? reading.cast().entity(voice.entity()).name() : voice.name();
    String cue = attribution.cue() == null ? place : place + ", “" + attribution.cue() + "”";
    trials.add(new Trial(attribution.rule(), cue, at, "speaker " + speaker));
  }
}

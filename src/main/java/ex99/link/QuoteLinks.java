package ex99.link;

import ex99.extract.Finding;
import ex99.extract.Reading;
import ex99.model.Quote;
import ex99.model.Range;
import ex99.model.Speaker;
import ex99.name.Entity;
import ex99.name.Post;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Gives each quote its text and its speaker. */
final class QuoteLinks {
  /** How many tokens may stand between a quotation and the title in its attribution. */
  private static final int NEAR = 16;

  private final Reading reading;
  private final CodePoints points;

  QuoteLinks(Reading reading, CodePoints points) {
    this.reading = reading;
    this.points = points;
  }

  Quote quote(String id, Finding.QuoteFinding f) {
    Tokens tokens = reading.tokens();
    List<Range> spans = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int[] part : f.parts()) {
      spans.add(points.range(tokens, part[0], part[1]));
      texts.add(tokens.text(part[0], part[1]));
    }
    return new Quote(id, String.join(" ", texts), spans, speaker(f), f.cue(), f.rule());
  }

  /** The speaker with everything that the cast knows, or null when nobody is known. */
  private Speaker speaker(Finding.QuoteFinding f) {
    if (f.speaker() < 0) {
      return f.name() == null ? null : new Speaker(null, f.name(), null, null);
    }
    Entity entity = reading.cast().entity(f.speaker());
    Post post = posted(entity, f.parts());
    return new Speaker(
        Linker.party(entity.index()),
        entity.name(),
        post == null ? entity.title() : post.title(),
        Linker.party(post == null ? entity.affiliation() : post.affiliation()));
  }

  /**
   * What the attribution itself calls the speaker, where that is an office elsewhere: who joins a
   * board speaks as the head of another company. Null where the attribution names no such office.
   */
  private Post posted(Entity entity, List<int[]> parts) {
    for (Post post : entity.posts()) {
      for (int[] part : parts) {
        boolean behind = post.at() >= part[1] && post.at() < part[1] + NEAR;
        boolean before = post.at() < part[0] && post.at() > part[0] - NEAR;
        if ((behind || before)
            && reading.tokens().block(post.at()) == reading.tokens().block(part[0])) {
          return post;
        }
      }
    }
    return null;
  }
}

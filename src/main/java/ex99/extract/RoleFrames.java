package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Roles that frames of words give beside the deals: a lender that waives a covenant, a fund among
 * the purchasers, a supplier that a company is supported by.
 */
final class RoleFrames {
  private static final Map<String, List<RoleFrame>> FRAMES = load();

  /** Names of those who lend for a living. */
  private static final WordSet BANKS =
      WordSet.of(
          "bank",
          "banco",
          "banque",
          "banc",
          "bancorp",
          "credit",
          "crédit",
          "capital",
          "finance",
          "financial",
          "funding",
          "fund",
          "insurance",
          "trust",
          "lending",
          "savings",
          "partners",
          "n.a.",
          "aca");

  /** Names of those who invest for a living. */
  private static final WordSet FUNDS =
      WordSet.of(
          "fund",
          "funds",
          "partners",
          "capital",
          "ventures",
          "venture",
          "investments",
          "investment",
          "investors",
          "equity",
          "master",
          "l.p.",
          "lp",
          "growth");

  private static final WordSet DENIALS = WordSet.of("not", "never", "no", "neither");

  private static final Set<PartyKind> LEGAL =
      EnumSet.of(PartyKind.ORGANIZATION, PartyKind.GROUP, PartyKind.GOVERNMENT);

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Clauses clauses;
  private final Set<Integer> own;

  RoleFrames(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = reading.cast();
    this.clauses = new Clauses(reading);
    this.own = Set.copyOf(new Affiliates(reading).all());
  }

  private static Map<String, List<RoleFrame>> load() {
    Map<String, List<RoleFrame>> frames = new HashMap<>();
    try (InputStream in = RoleFrames.class.getResourceAsStream("/lexicon/role-frames.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          RoleFrame frame = RoleFrame.parse(line);
          frame
              .first()
              .forEach(word -> frames.computeIfAbsent(word, any -> new ArrayList<>()).add(frame));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return frames;
  }

  /** Reports the roles of all frames that the text fills. */
  void read(Consumer<Finding> found) {
    for (int i = 0; i < tokens.size(); i++) {
      for (RoleFrame frame : FRAMES.getOrDefault(tokens.norm(i), List.of())) {
        if (frame.role() == Role.SUBSIDIARY || Stakeholders.told(reading, i)) {
          fill(frame, i, found);
        }
      }
    }
  }

  private void fill(RoleFrame frame, int at, Consumer<Finding> found) {
    int start = tokens.sentenceAt(at).from();
    int limit = tokens.sentenceAt(at).to();
    List<Integer> named = new ArrayList<>();
    if (!matches(frame, 0, at, limit, named) || DENIALS.any(tokens, Math.max(start, at - 3), at)) {
      return;
    }
    List<Integer> parties =
        switch (frame.kind()) {
          case SUBJECT -> clauses.subject(at, start);
          case APPOSED -> before(at, start);
          case SLOT -> named;
        };
    for (int party : parties) {
      if (party >= 0 && fits(party, frame)) {
        found.accept(new Finding.RoleFinding(party, frame.role(), at, "role-frame", List.of()));
      }
    }
  }

  /** Whether the parts of a frame from one on stand from a token on; notes who stands in slots. */
  private boolean matches(RoleFrame frame, int part, int at, int limit, List<Integer> named) {
    if (part == frame.parts().size()) {
      return true;
    }
    if (at >= limit) {
      return false;
    }
    RoleFrame.Part wanted = frame.parts().get(part);
    if (wanted.slot() != null) {
      return slot(frame, part, at, limit, named);
    }
    if (wanted.gap() > 0) {
      for (int i = at; i <= Math.min(limit - 1, at + wanted.gap()); i++) {
        if (matches(frame, part + 1, i, limit, named)) {
          return true;
        }
        if (tokens.is(i, ";", ".", ":")) {
          return false;
        }
      }
      return false;
    }
    boolean stands = wanted.words().contains(tokens.norm(at)) && cast.mentionAt(at) == null;
    return stands && matches(frame, part + 1, at + 1, limit, named)
        || wanted.optional() && matches(frame, part + 1, at, limit, named);
  }

  private boolean slot(RoleFrame frame, int part, int at, int limit, List<Integer> named) {
    Mention first = cast.firstIn(at, Math.min(limit, at + 3));
    if (frame.parts().get(part).slot().equals("C")) {
      return first != null
          && own.contains(first.entity())
          && matches(frame, part + 1, first.to(), limit, named);
    }
    List<Integer> parties = clauses.at(at, limit);
    if (parties.isEmpty() || first == null) {
      return false;
    }
    int end = first.to();
    end = tokens.is(end, "(") ? clauses.closeBracket(end, limit) + 1 : end;
    for (int step = 1; step < parties.size() && tokens.is(end, ",", "and"); step++) {
      Mention next = cast.firstIn(end, Math.min(limit, end + 3));
      end = next == null ? end : next.to();
    }
    named.addAll(parties);
    if (matches(frame, part + 1, end, limit, named)) {
      return true;
    }
    named.clear();
    return false;
  }

  /** Who is named right before the comma of an apposition. */
  private List<Integer> before(int comma, int start) {
    int at = new Nearby(reading).skipBack(comma - 1, start);
    Mention mention = at < start ? null : cast.mentionAt(at);
    return mention == null || clauses.isPossessive(mention) ? List.of() : List.of(mention.entity());
  }

  private boolean fits(int party, RoleFrame frame) {
    boolean apart = // holders and lenders may be near a company, but not itself
        frame.role() == Role.INVESTOR
            || frame.role() == Role.LENDER
            || frame.role() == Role.SUBSIDIARY;
    if ((apart ? cast.issuers().contains(party) : own.contains(party))
        || frame.role() == Role.LENDER && cast.isGovernment(party)
        || !LEGAL.contains(cast.entity(party).kind()) && frame.fits() != null) {
      return false;
    }
    return frame.fits() == null || isOf(party, frame.fits().equals("bank") ? BANKS : FUNDS);
  }

  private boolean isOf(int party, WordSet words) {
    for (String word : cast.entity(party).name().toLowerCase(Locale.ROOT).split("[ ,]+")) {
      if (words.norms().contains(word)) {
        return true;
      }
    }
    return false;
  }
}

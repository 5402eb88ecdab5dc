package ex99.extract;

import ex99.model.PartyKind;
import ex99.model.Role;
import ex99.name.Cast;
import ex99.name.Mention;
import ex99.token.Lexer;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Tokens;
import ex99.token.WordSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Notes firms as advisers: in the role that the wording gives, or else in the one that their names
 * and the words around the advice tell of, such as law beside a law firm's form and money beside a
 * bank's.
 */
final class Advice {
  private static final Lexicon LAW = Lexicon.load("law-firm-words");

  /** What banks and firms that advise on deals call themselves. */
  private static final Set<String> HOUSES =
      Set.of("advisors", "advisers", "advisory", "securities", "m&a", "bankers");

  private static final WordSet SUITS =
      WordSet.of(
          "litigation", "lawsuit", "lawsuits", "suit", "plaintiff", "defendant", "infringement");

  /** What somebody is assisted in by those who advise on deals. */
  private static final WordSet DEALS =
      WordSet.of(
          "transaction",
          "transactions",
          "sale",
          "acquisition",
          "merger",
          "deal",
          "offering",
          "financing",
          "placement",
          "negotiations",
          "restructuring",
          "strategic",
          "legal",
          "counsel",
          "advised",
          "represented");

  /** How far around its word the firms and the kind of an advice are told. */
  private static final int REACH = 40;

  /** How far from who helps the search that it helps with may stand, in tokens. */
  private static final int SEARCH = 8;

  private final Tokens tokens;
  private final Cast cast;

  Advice(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /** Whether somebody is looked for: "in the search for a chief executive". */
  boolean seeks(int at, Sentence sentence) {
    int end = Math.min(sentence.to(), at + SEARCH);
    for (int i = at; i < end; i++) {
      Mention m = cast.mentionAt(i);
      if (m != null) {
        end = Math.min(Math.min(sentence.to(), at + REACH), end + m.to() - i); // a long name
        i = m.to() - 1;
      } else if (tokens.is(i, "search", "recruitment", "restructuring")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Notes those of some parties that are organizations other than the issuer.
   *
   * @param role null when the firms' names and the context tell it
   * @param at the word that tells of the advice
   */
  void firms(List<Integer> firms, Role role, int at, Consumer<Finding> found) {
    if (role == null && tokens.is(at, "assisted") && tokens.is(at + 1, "by") && isWork(firms, at)) {
      return;
    }
    for (int firm : firms) {
      if (cast.entity(firm).kind() == PartyKind.ORGANIZATION && firm != cast.issuer()) {
        Role as = role != null ? role : advice(firm, firms, at);
        found.accept(
            new Finding.RoleFinding(firm, as, at, "advice", List.of("verb: " + tokens.norm(at))));
      }
    }
  }

  /** "Will be assisted by": in work on a site or an order, of which no deal is told. */
  private boolean isWork(List<Integer> firms, int at) {
    Sentence sentence = tokens.sentenceAt(at);
    return !seeks(at, sentence)
        && DEALS.next(tokens, sentence.from(), sentence.to()) >= sentence.to()
        && firms.stream().noneMatch(firm -> isLaw(firm) || isHouse(firm) || legal(firm, at));
  }

  /** What a firm's advice is: law by its name; else money beside a law firm, a search, a broker. */
  Role advice(int firm, List<Integer> firms, int at) {
    if (legal(firm, at)) {
      return Role.LEGAL_ADVISOR;
    }
    if (tokens.is(at, "assisted") && seeks(at, tokens.sentenceAt(at)) || isBroker(firm)) {
      return Role.ADVISOR;
    }
    if (isHouse(firm)) {
      return Role.FINANCIAL_ADVISOR;
    }
    if (firms.stream().anyMatch(this::isLaw) && onNotes(at)) {
      return Role.LEGAL_ADVISOR;
    }
    return firms.stream().anyMatch(this::isLaw) ? Role.FINANCIAL_ADVISOR : byContext(firm, at);
  }

  /** Whether a name says that a firm brokers sites: Acme Realty Advisors. */
  private boolean isBroker(int firm) {
    String name = cast.entity(firm).name();
    return name.contains("Broker") || name.contains("Realty") || name.contains("Real Estate");
  }

  /** Two surnames and nothing else, as partners are called. */
  private boolean isPartners(int firm) {
    List<String> norms = Lexer.norms(cast.entity(firm).name());
    return norms.size() == 3 && norms.get(1).equals("&") && !norms.get(2).startsWith("co");
  }

  /** Whether a name says that a firm advises on deals: Acme M&A Advisors, Acme Securities. */
  boolean isHouse(int firm) {
    List<String> norms = Lexer.norms(cast.entity(firm).name());
    return norms.stream().anyMatch(HOUSES::contains);
  }

  /** "A and B advised C on the notes", "advised the banks": those who do so are its lawyers. */
  private boolean onNotes(int at) {
    int end = Math.min(tokens.sentenceAt(at).to(), at + 8);
    for (int i = at + 1; i < end; i++) {
      if (cast.mentionAt(i) == null
          && tokens.is(i, "notes", "bonds", "banks", "underwriters", "purchasers", "bookrunners")) {
        return true;
      }
    }
    return false;
  }

  /** Behind sentences about counsel, "was advised by" may mean either; else it means a bank. */
  private Role byContext(int firm, int at) {
    int start = tokens.sentenceAt(at).from();
    boolean spoken = false;
    for (int i = start; i < at && tokens.norm(at).startsWith("represent"); i++) {
      spoken |= tokens.is(i, "legal", "counsel", "law");
      if (tokens.is(i, "financial", "investment")) {
        spoken = false;
        break;
      }
    }
    if (spoken) {
      return Role.LEGAL_ADVISOR;
    }
    if (start == 0 || tokens.block(start - 1) != tokens.block(at)) {
      return inSuit(at) ? Role.LEGAL_ADVISOR : Role.FINANCIAL_ADVISOR;
    }
    if (inSuit(at)) {
      return Role.LEGAL_ADVISOR;
    }
    Sentence before = tokens.sentenceAt(start - 1);
    boolean law = false;
    for (int i = before.from(); i < before.to(); i++) {
      law |= tokens.is(i, "counsel", "legal", "law");
      if (tokens.is(i, "financial") && !tokens.norm(at).startsWith("represent")) {
        return Role.FINANCIAL_ADVISOR;
      }
    }
    for (int i = at; i < tokens.sentenceAt(at).to(); i++) {
      if (tokens.is(i, "law") && tokens.is(i + 1, "firm")) {
        return Role.FINANCIAL_ADVISOR; // "by A and the law firm B"
      }
    }
    boolean acts = tokens.norm(at).startsWith("represent");
    boolean lawyers = acts || isPartners(firm);
    return !law ? Role.FINANCIAL_ADVISOR : lawyers ? Role.LEGAL_ADVISOR : Role.ADVISOR;
  }

  /** "Was represented by A" behind words of a suit: a lawyer does so. */
  private boolean inSuit(int at) {
    int from = Math.max(0, at - 2 * REACH);
    return tokens.norm(at).startsWith("represent") && SUITS.any(tokens, from, at);
  }

  /** Whether advice is legal: by the firm's name, or as a bracket beside it says. */
  boolean legal(int firm, int at) {
    Sentence sentence = tokens.sentenceAt(at);
    int end = Math.min(sentence.to(), at + REACH);
    for (int i = Math.max(sentence.from(), at - REACH); i < end; i++) {
      Mention m = cast.mentionAt(i);
      if (m != null && m.entity() == firm && tokens.is(m.to(), "(") && tokens.is(m.to() + 2, ")")) {
        if (tokens.is(m.to() + 1, "legal", "law") || tokens.is(m.to() + 1, "m&a", "financial")) {
          return tokens.is(m.to() + 1, "legal", "law");
        }
      }
    }
    return isLaw(firm);
  }

  /** Whether a name is a law firm's: by its form, or three surnames in a row. */
  boolean isLaw(int firm) {
    List<String> norms = Lexer.norms(cast.entity(firm).name());
    if (norms.stream().anyMatch(HOUSES::contains)) {
      return false; // Acme Energy Advisory LLP: British firms of all trades are partnerships
    }
    for (String norm : norms) {
      if (LAW.has(norm)) {
        return true;
      }
    }
    int comma = norms.indexOf(",");
    int and = norms.indexOf("&");
    boolean trade = and >= 0 && and + 1 < norms.size() && norms.get(and + 1).startsWith("co");
    return comma == 1 && and > comma && !trade;
  }
}

package ex99.name;

import ex99.model.PartyKind;
import ex99.outline.Outline;
import ex99.phrase.Figures;
import ex99.token.Lexicon;
import ex99.token.Sentence;
import ex99.token.Token;
import ex99.token.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds everybody whom a release names. */
public final class Casting {
  private static final Lexicon LEGAL_FORMS = Lexicon.load("legal-forms");

  private Casting() {}

  /** organization := capitalized+ ","? legal-form */
  public static Cast cast(Tokens tokens, Outline outline, Figures figures) {
    List<Entity> entities = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Map<String, Integer> known = new HashMap<>();
    for (Sentence sentence : tokens.sentences()) {
      int start = -1;
      int i = sentence.from();
      while (i < sentence.to()) {
        Token token = tokens.get(i);
        int form = tokens.is(i, ",") ? i + 1 : i;
        Lexicon.Match legal =
            start >= 0 && form < sentence.to() ? LEGAL_FORMS.match(tokens, form) : null;
        if (legal != null) {
          String name = tokens.text(start, legal.to());
          Integer entity = known.get(name);
          if (entity == null) {
            entity = entities.size();
            known.put(name, entity);
            entities.add(
                new Entity(
                    entity, name, PartyKind.ORGANIZATION, List.of(), null, null, null, -1, null));
          }
          mentions.add(new Mention(start, legal.to(), entity, Mention.Form.FULL));
          i = legal.to();
          start = -1;
          continue;
        }
        start = token.isCapitalized() ? (start < 0 ? i : start) : -1;
        i++;
      }
    }
    return new Cast(entities, mentions, tokens.size(), entities.isEmpty() ? -1 : 0);
  }
}

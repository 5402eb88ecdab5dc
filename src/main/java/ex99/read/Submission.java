package ex99.read;

import ex99.model.Filing;
import ex99.model.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a full submission to EDGAR: each Exhibit 99 in it is a release. */
final class Submission {
  /**
   * A document of a submission.
   *
   * @param type such as {@code EX-99.1}
   * @param sequence its number, or null
   * @param text what stands between its {@code TEXT} tags
   */
  private record Part(String type, Integer sequence, String text) {}

  private Submission() {}

  /** Whether a text is a submission, or a document with the wrapper of one. */
  static boolean is(String text) {
    String head = text.substring(0, Math.min(text.length(), 6000));
    return head.contains("<SEC-DOCUMENT>")
        || head.contains("<SEC-HEADER>")
        || head.contains("<IMS-DOCUMENT>")
        || head.contains("<IMS-HEADER>")
        || head.contains("<SUBMISSION>")
        || head.stripLeading().startsWith("<DOCUMENT>")
        || head.stripLeading().startsWith("<TYPE>");
  }

  static List<Draft> read(String text, String charset) throws Unreadable {
    List<Part> parts = parts(text);
    int headerEnd = text.indexOf("<DOCUMENT>");
    boolean bare = text.stripLeading().startsWith("<TYPE>");
    Filing filing =
        bare ? null : FilingHeader.read(headerEnd < 0 ? text : text.substring(0, headerEnd));
    List<Draft> drafts = new ArrayList<>();
    for (Part part : wanted(parts)) {
      Draft frame =
          new Draft(
              null, Format.SGML, charset, part.sequence(), exhibit(part.type()), filing, false);
      try {
        drafts.addAll(Intake.drafts(Intake.pages(part.text(), Content.isHtml(part.text())), frame));
      } catch (Unreadable e) {
        if (!e.code().equals("no_text")) {
          throw e;
        }
      }
    }
    if (drafts.isEmpty()) {
      throw new Unreadable(
          "no_exhibit", "the submission holds no Exhibit 99 and no release in its main document");
    }
    return drafts;
  }

  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    int at = text.indexOf("<DOCUMENT>");
    if (at < 0) {
      at = Math.max(text.indexOf("<TYPE>"), 0);
    }
    while (at >= 0 && at < text.length()) {
      int next = text.indexOf("\n<DOCUMENT>", at + 1);
      int end = next < 0 ? text.length() : next;
      Part part = part(text, at, end);
      if (part != null) {
        parts.add(part);
      }
      at = next < 0 ? -1 : next + 1;
    }
    return parts;
  }

  private static Part part(String text, int from, int end) {
    int body = text.indexOf("<TEXT>", from);
    if (body < 0 || body > end) {
      return null;
    }
    String head = text.substring(from, body);
    int stop = text.indexOf("</TEXT>", body);
    stop = stop < 0 || stop > end ? end : stop;
    String type = field(head, "<TYPE>");
    String sequence = field(head, "<SEQUENCE>");
    boolean wanted = isRelease(type) || isForm(type);
    Integer number = sequence.matches("[0-9]{1,6}") ? Integer.valueOf(sequence) : null;
    return new Part(type, number, wanted ? text.substring(body + 6, stop) : "");
  }

  private static String field(String head, String tag) {
    int at = head.indexOf(tag);
    if (at < 0) {
      return "";
    }
    int start = at + tag.length();
    int end = start;
    while (end < head.length()
        && head.charAt(end) != '\n'
        && head.charAt(end) != '\r'
        && head.charAt(end) != '<') {
      end++;
    }
    return head.substring(start, end).strip().toUpperCase(Locale.ROOT);
  }

  private static List<Part> wanted(List<Part> parts) {
    List<Part> releases = new ArrayList<>();
    List<Part> forms = new ArrayList<>();
    for (Part part : parts) {
      if (isEncoded(part.text())) {
        continue;
      }
      if (isRelease(part.type())) {
        releases.add(part);
      } else if (isForm(part.type())) {
        forms.add(part);
      }
    }
    return releases.isEmpty() ? forms : releases;
  }

  private static boolean isRelease(String type) {
    return type.startsWith("EX-99");
  }

  private static boolean isForm(String type) {
    return type.startsWith("8-K") || type.startsWith("6-K");
  }

  /** Whether a document is a picture or a PDF in letters. */
  private static boolean isEncoded(String text) {
    String start = text.substring(0, Math.min(text.length(), 200)).stripLeading();
    return start.startsWith("begin 6")
        || start.startsWith("<PDF>")
        || start.startsWith("<JSON>")
        || start.startsWith("<ZIP>")
        || start.startsWith("<EXCEL>");
  }

  /** {@code EX-99.1} as {@code 99.1}, {@code EX-99.(A)} as {@code 99.A}; null for a form. */
  private static String exhibit(String type) {
    return isRelease(type) ? type.substring(3).replace("(", "").replace(")", "") : null;
  }
}

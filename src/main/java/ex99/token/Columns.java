package ex99.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tokens and sentences as they are read, a column for each thing that is known of a token: numbers
 * side by side take a quarter of the room that an object for each token took.
 */
final class Columns {
  static final int SPACED = 1;

  private int[] starts;
  private Word[] words;
  private byte[] flags;
  private int[] sentenceOf;
  private int count;
  private final List<Sentence> sentences = new ArrayList<>();

  Columns(int capacity) {
    starts = new int[capacity];
    words = new Word[capacity];
    flags = new byte[capacity];
    sentenceOf = new int[capacity];
  }

  void add(int start, Word word, boolean spaced) {
    if (count == starts.length) {
      int more = count + count / 2 + 16;
      starts = Arrays.copyOf(starts, more);
      words = Arrays.copyOf(words, more);
      flags = Arrays.copyOf(flags, more);
      sentenceOf = Arrays.copyOf(sentenceOf, more);
    }
    starts[count] = start;
    words[count] = word;
    flags[count++] = (byte) (word.flags() | (spaced ? SPACED : 0));
  }

  /** Makes the tokens {@code [from, to)} of a block a sentence. */
  void addSentence(int from, int to, int block) {
    Arrays.fill(sentenceOf, from, to, sentences.size());
    sentences.add(new Sentence(sentences.size(), from, to, block));
  }

  int count() {
    return count;
  }

  int start(int index) {
    return starts[index];
  }

  Word word(int index) {
    return words[index];
  }

  /** Gives back the room that was not needed. */
  void trim() {
    starts = Arrays.copyOf(starts, count);
    words = Arrays.copyOf(words, count);
    flags = Arrays.copyOf(flags, count);
    sentenceOf = Arrays.copyOf(sentenceOf, count);
  }

  int[] starts() {
    return starts;
  }

  Word[] words() {
    return words;
  }

  byte[] flags() {
    return flags;
  }

  int[] sentenceOf() {
    return sentenceOf;
  }

  List<Sentence> sentences() {
    return sentences;
  }
}

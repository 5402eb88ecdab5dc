/**
 * Small grammars for figures that several extractors need: numerals, money, rates, counts of
 * shares, dates and pairs of quotation marks.
 */
package ex99.phrase;

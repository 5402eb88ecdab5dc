/** Readers that turn the bytes of an input into canonical text with its blocks. */
package ex99.read;

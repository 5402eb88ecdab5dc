/** Extractors: named rules that read one kind of fact each from a reading. */
package ex99.extract;

/** The library: bytes or a path in, the record of the release out. */
package ex99;

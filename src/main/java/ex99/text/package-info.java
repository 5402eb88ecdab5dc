/** The canonical text of a release and the blocks it is made of. */
package ex99.text;

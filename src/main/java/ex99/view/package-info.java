/** Records beside their text, as one page for a browser. */
package ex99.view;

/** Scores records against annotated releases, row by row. */
package ex99.eval;

/** Tells where a fact comes from: its rule, what triggered it, and what else was tried. */
package ex99.explain;

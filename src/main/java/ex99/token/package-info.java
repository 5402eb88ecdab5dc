/** Tokens, sentences, phrase lists and the cursor that grammars read them with. */
package ex99.token;

/** Who is named: organizations, people and agencies, with their short forms, tickers and titles. */
package ex99.name;

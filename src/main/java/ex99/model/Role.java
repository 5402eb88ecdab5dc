package ex99.model;

/** What a party does in a release, as the annotation guide defines it. */
public enum Role implements Word {
  ISSUER,
  ACQUIRER,
  TARGET,
  SELLER,
  PARENT,
  SUBSIDIARY,
  INVESTOR,
  PARTNER,
  LENDER,
  BORROWER,
  UNDERWRITER,
  TRUSTEE,
  FINANCIAL_ADVISOR,
  LEGAL_ADVISOR,
  ADVISOR,
  REGULATOR,
  EXECUTIVE,
  APPOINTEE,
  DEPARTING,
  SPEAKER,
  CONTACT,
  MENTIONED
}

package id.rinews.content;

/** A piece of a story: nothing else is ever rendered. */
public sealed interface Block permits Paragraph, Heading, Quote, Listing, Figure, ReadAlso, AgreementCard {}

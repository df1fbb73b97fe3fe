package id.rinews.content;

/** One block of a story, in the order in which it is read. */
public sealed interface Block permits Paragraph, Heading, Quote, Listing, Figure, ReadAlso, AgreementCard {

    /** What readers read of it, without markup; lines are separated by newlines. */
    String plain();
}

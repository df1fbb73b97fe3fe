package id.rinews.content;
public enum OfferKind { PARAGRAPHS, SOURCE_TAG, DATELINE, READ_ALSO, CREDITS, COPYRIGHT }

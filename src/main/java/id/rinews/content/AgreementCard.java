package id.rinews.content;

import id.rinews.shared.Language;

/** The card of an agreement at its place in the text; its title is only what the editor reads. */
public record AgreementCard(String title, Reference target, Language label) implements Block {}

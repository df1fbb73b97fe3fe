package id.rinews.articles;

import id.rinews.content.CreditRole;
import java.time.Instant;

/** A name as live stories credit it in one role, and when the last of them appeared. */
public record Byline(String name, CreditRole role, Instant latest) {}

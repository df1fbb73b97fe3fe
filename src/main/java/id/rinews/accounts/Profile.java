package id.rinews.accounts;

import id.rinews.shared.Language;
import java.time.ZoneId;

/** What somebody says about themselves. */
record Profile(String displayName, Language language, ZoneId zone) {}

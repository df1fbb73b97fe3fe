package id.rinews.settings;

/** @param sampleNotice whether every page says that its content is a sample */
record SettingsForm(boolean sampleNotice) {}

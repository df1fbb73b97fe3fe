package id.rinews.settings;

import id.rinews.shared.Staff;

/** An administrator has set something. */
public record SettingChanged(String name, String content, Staff by) {}

package id.rinews.shared;

import java.util.List;

/**
 * The bands of a flag, without emblems.
 *
 * @param country the code in capitals
 * @param stripes painted in this order on 24 by 16 units; none where the bands are not known, then a neutral mark is drawn
 */
public record Flag(String country, List<Stripe> stripes) {}

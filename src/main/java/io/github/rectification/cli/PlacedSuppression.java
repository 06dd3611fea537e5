package io.github.rectification.cli;

import io.github.rectification.waiver.Suppression;

/**
 * A suppression of a configuration file.
 *
 * @param suppression what it says
 * @param line the line on which it begins, 1-based
 */
record PlacedSuppression(Suppression suppression, int line) {}

package org.tayanych.drafts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a digit is drawn: lines of one thickness with round ends, in a box of 60 by 100. */
record Strokes(List<double[]> lines) {

    private static final int WIDE = 60;
    private static final int HIGH = 100;
    private static final double HALF_THICK = 5.5;
    private static final int STEPS = 36;

    private static final List<Strokes> DIGITS = List.of(
            new Strokes(List.of(arc(30, 50, 25, 45, 0, 360))),
            new Strokes(List.of(line(12, 24, 34, 5, 34, 95), line(14, 95, 54, 95))),
            new Strokes(List.of(arc(30, 30, 24, 25, 185, 385), line(51.7, 40.6, 6, 95, 55, 95))),
            new Strokes(List.of(arc(28, 27, 22, 22, 195, 450), arc(28, 72, 26, 23, 270, 525))),
            new Strokes(List.of(line(42, 95, 42, 5, 5, 68, 56, 68))),
            new Strokes(List.of(line(50, 5, 14, 5, 10, 46), arc(28, 66, 27, 29, 228, 505))),
            new Strokes(List.of(arc(30, 66, 25, 29, 0, 360), arc(47, 66, 42, 61, 180, 266))),
            new Strokes(List.of(line(5, 5, 55, 5, 22, 95))),
            new Strokes(List.of(arc(30, 27, 21, 22, 0, 360), arc(30, 72, 25, 23, 0, 360))),
            new Strokes(List.of(arc(30, 34, 25, 29, 0, 360), arc(13, 34, 42, 61, 0, 86))));

    static Strokes of(int digit) {
        return DIGITS.get(digit);
    }

    /** Darkens a ground of greys, a byte a point, 255 being light; edges are softened. */
    void draw(byte[] ground, int width, int left, int top) {
        for (int y = -8; y < HIGH + 8; y++) {
            for (int x = -8; x < WIDE + 8; x++) {
                double outside = distance(x, y) - HALF_THICK;
                double dark = Math.clamp(0.5 - outside, 0, 1);
                int at = (top + y) * width + left + x;
                ground[at] = (byte) Math.min(ground[at] & 0xff, (int) (255 - 235 * dark));
            }
        }
    }

    private double distance(double x, double y) {
        return lines.stream().mapToDouble(line -> distance(line, x, y)).min().orElseThrow();
    }

    /** To the nearest place on a line of points, given one after the other. */
    private static double distance(double[] line, double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i + 3 < line.length; i += 2) {
            double alongX = line[i + 2] - line[i];
            double alongY = line[i + 3] - line[i + 1];
            double length = alongX * alongX + alongY * alongY;
            double part = Math.clamp(((x - line[i]) * alongX + (y - line[i + 1]) * alongY) / length, 0, 1);
            nearest = Math.min(nearest, Math.hypot(x - line[i] - part * alongX, y - line[i + 1] - part * alongY));
        }
        return nearest;
    }

    private static double[] line(double... points) {
        return points;
    }

    /** A part of an ellipse. Degrees run from the right downwards. */
    private static double[] arc(double x, double y, double wide, double high, double from, double to) {
        List<Double> points = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            double angle = Math.toRadians(from + (to - from) * step / STEPS);
            points.addAll(Arrays.asList(x + wide * Math.cos(angle), y + high * Math.sin(angle)));
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }
}

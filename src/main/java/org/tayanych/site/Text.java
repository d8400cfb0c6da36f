package org.tayanych.site;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a bundle, read once. Most have no holes or only plain ones, which are filled without ICU; the rest
 * (plural, select) keep their compiled format, which is not safe for two threads and so is used by one at a time.
 */
sealed interface Text {

    Pattern HOLE = Pattern.compile("\\{(\\d)}");

    String say(Object[] arguments, LocalizedNumberFormatter numbers);

    static Text of(String pattern, ULocale locale) {
        String bare = HOLE.matcher(pattern).replaceAll("");
        if (bare.indexOf('{') >= 0 || bare.indexOf('\'') >= 0 || bare.indexOf('}') >= 0) {
            return new Formatted(new MessageFormat(pattern, locale));
        }
        List<String> between = new ArrayList<>();
        List<Integer> holes = new ArrayList<>();
        Matcher hole = HOLE.matcher(pattern);
        int from = 0;
        while (hole.find()) {
            between.add(pattern.substring(from, hole.start()));
            holes.add(Integer.parseInt(hole.group(1)));
            from = hole.end();
        }
        between.add(pattern.substring(from));
        return holes.isEmpty() ? new Plain(pattern) : new Holed(between, holes);
    }

    record Plain(String words) implements Text {
        @Override
        public String say(Object[] arguments, LocalizedNumberFormatter numbers) {
            return words;
        }
    }

    record Holed(List<String> between, List<Integer> holes) implements Text {
        @Override
        public String say(Object[] arguments, LocalizedNumberFormatter numbers) {
            StringBuilder said = new StringBuilder(between.getFirst());
            for (int at = 0; at < holes.size(); at++) {
                int hole = holes.get(at);
                said.append(hole < arguments.length ? shown(arguments[hole], numbers) : "{" + hole + "}");
                String rest = between.get(at + 1);
                said.append(ends(said) && rest.startsWith(".") ? rest.substring(1) : rest);
            }
            return said.toString();
        }

        /** A date that ends with "г." ends its sentence too: one full stop is enough. */
        private static boolean ends(StringBuilder said) {
            return !said.isEmpty() && said.charAt(said.length() - 1) == '.';
        }

        private static String shown(Object argument, LocalizedNumberFormatter numbers) {
            return argument instanceof Number number ? numbers.format(number).toString() : String.valueOf(argument);
        }
    }

    record Formatted(MessageFormat format) implements Text {
        @Override
        public String say(Object[] arguments, LocalizedNumberFormatter numbers) {
            synchronized (format) {
                return format.format(arguments);
            }
        }
    }
}

package org.tayanych.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tayanych.vocabulary.Folded;

/**
 * Looks for articles by words, in Kyrgyz, Russian and English at once: whoever reads Kyrgyz may type Russian. Words are
 * compared folded, by their beginnings, and a slip of the pen is forgiven. A word in the question weighs more than one in the
 * short answer, and that more than one further down; a word that stands in many articles weighs little.
 */
final class ArticleSearch {

    /** More than this says nothing more. */
    static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final int MOST_FOUND = 10;
    private static final int SHORTEST = 3;
    private static final double QUESTION = 8;
    private static final double OTHER_WORDS = 6;
    private static final double ANSWER = 4;
    private static final double BODY = 1;
    /** What is far behind the best would only be in the way. */
    private static final double WORTH_SHOWING = 0.25;

    private record Entry(Article article, Map<String, Double> words) {}

    private record Scored(Article article, double score) {}

    private final List<Entry> entries;

    ArticleSearch(List<Article> articles) {
        this.entries = articles.stream().map(ArticleSearch::entry).toList();
    }

    List<Article> find(String typed) {
        List<String> asked = words(typed.substring(0, Math.min(LONGEST, typed.length()))).distinct().limit(MOST_WORDS).toList();
        double[] sums = new double[entries.size()];
        int[] met = new int[entries.size()];
        for (String word : asked) {
            double[] worth = entries.stream().mapToDouble(entry -> worth(entry, word)).toArray();
            double spread = 1 + Math.log(Math.max(1, DoubleStream.of(worth).filter(each -> each > 0).count()));
            for (int at = 0; at < worth.length; at++) {
                sums[at] += worth[at] / spread;
                met[at] += worth[at] > 0 ? 1 : 0;
            }
        }
        List<Scored> found = IntStream.range(0, sums.length)
                .mapToObj(at -> new Scored(entries.get(at).article(), sums[at] * met[at] / Math.max(1, asked.size())))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MOST_FOUND)
                .toList();
        return found.stream()
                .filter(scored -> scored.score() >= WORTH_SHOWING * found.getFirst().score())
                .map(Scored::article)
                .toList();
    }

    /** The best place where the word stands in the article, and a little for every other one. */
    private static double worth(Entry entry, String word) {
        double best = 0;
        double all = 0;
        for (Map.Entry<String, Double> known : entry.words().entrySet()) {
            double here = alike(word, known.getKey()) * known.getValue();
            best = Math.max(best, here);
            all += here;
        }
        return best + all / 50;
    }

    /** How much two folded words say the same: 1 for the same word, 0 for another one. */
    static double alike(String asked, String known) {
        if (asked.equals(known)) {
            return 1;
        }
        if (known.startsWith(asked)) {
            return asked.length() > SHORTEST || known.length() <= SHORTEST + 2 ? 0.6 + 0.3 * asked.length() / known.length() : 0;
        }
        int common = common(asked, known);
        if (common >= 4 && 2 * common >= asked.length()) {
            return 0.75 * common / asked.length();
        }
        boolean slip = common >= 1 && asked.length() >= 5 && known.length() >= asked.length() - 1
                && (slip(asked, known, 0) || slip(asked, known, -1) || slip(asked, known, 1));
        return slip ? 0.5 : 0;
    }

    /** Whether one wrong, missing, added or swapped letter lies between the word and the beginning of the known one. */
    private static boolean slip(String asked, String known, int longer) {
        int length = Math.min(known.length(), asked.length() + longer);
        String start = known.substring(0, length);
        int head = common(asked, start);
        int tail = 0;
        int most = Math.min(asked.length(), start.length()) - head;
        while (tail < most && asked.charAt(asked.length() - 1 - tail) == start.charAt(start.length() - 1 - tail)) {
            tail++;
        }
        String left = asked.substring(head, asked.length() - tail);
        String right = start.substring(head, start.length() - tail);
        boolean swapped = left.length() == 2 && right.length() == 2
                && left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0);
        return swapped || left.length() <= 1 && right.length() <= 1;
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static Entry entry(Article article) {
        Map<String, Double> words = new HashMap<>();
        for (ArticleText text : List.of(article.ky(), article.ru(), article.en())) {
            add(words, QUESTION, List.of(text.question(), text.title()));
            add(words, OTHER_WORDS, List.of(text.found()));
            add(words, ANSWER, List.of(text.answer()));
            List<String> body = new ArrayList<>(List.of(text.limit()));
            Stream.of(text.today(), text.papers(), text.easy(), text.ask(), text.basis()).forEach(body::addAll);
            add(words, BODY, body);
        }
        return new Entry(article, Map.copyOf(words));
    }

    private static void add(Map<String, Double> words, double weight, List<String> texts) {
        texts.stream().flatMap(ArticleSearch::words).forEach(word -> words.merge(word, weight, Math::max));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}\\p{M}ʻ’'ʼ]+")).map(Folded::of).filter(word -> word.length() >= SHORTEST);
    }
}

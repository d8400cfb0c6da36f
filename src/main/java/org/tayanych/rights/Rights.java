package org.tayanych.rights;

import com.ibm.icu.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.law.Provision;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Topic;

/** Questions of workers and their answers, as pages and the desk show them. */
@Component
public class Rights {

    private final Library library;
    private final ArticleSearch search;
    private final Packs packs;
    private final Clock clock;

    Rights(Library library, Packs packs, Clock clock) {
        this.library = library;
        this.search = new ArticleSearch(library.articles());
        this.packs = packs;
        this.clock = clock;
    }

    public List<Article> all() {
        return library.articles();
    }

    public Optional<Article> article(String slug) {
        return all().stream().filter(article -> article.slug().equals(slug)).findFirst();
    }

    /** Those that fit the situation best first. */
    public List<Article> of(Situation situation) {
        return all().stream()
                .filter(article -> article.situations().contains(situation))
                .sorted(Comparator.comparingInt(article -> article.situations().indexOf(situation)))
                .toList();
    }

    /** Articles about any of these topics, those about most of them first; for showing beside a case. */
    public List<Article> forTopics(List<Topic> topics) {
        return all().stream()
                .filter(article -> about(article, topics) > 0)
                .sorted(Comparator.comparingLong((Article article) -> about(article, topics)).reversed())
                .toList();
    }

    private static long about(Article article, List<Topic> topics) {
        return article.topics().stream().filter(topics::contains).count();
    }

    /** By title, in the order of the language's own alphabet: ң after н, ө after о, ү after у. */
    public List<Article> alphabetical(Language language) {
        Collator order = Collator.getInstance(language.locale());
        return all().stream()
                .sorted(Comparator.comparing(article -> article.in(language).title(), order::compare))
                .toList();
    }

    /** The best first, ten at most; nothing for words that say nothing. Any of our languages and scripts will do. */
    public List<Article> find(String words) {
        return search.find(words);
    }

    public List<Article> related(Article article) {
        return article.related().stream().flatMap(slug -> article(slug).stream()).toList();
    }

    public List<Pathway> pathways() {
        return library.pathways();
    }

    public Optional<Pathway> pathway(String slug) {
        return pathways().stream().filter(pathway -> pathway.slug().equals(slug)).findFirst();
    }

    /** These provisions as the law stands today; a code that no pack knows today is left out. */
    public List<LawLine> law(List<String> provisions) {
        LocalDate today = LocalDate.now(clock);
        return provisions.stream().flatMap(code -> line(code, today).stream()).toList();
    }

    private Optional<LawLine> line(String code, LocalDate today) {
        for (Pack pack : packs.all()) {
            Provision provision = pack.provisions().get(code);
            if (provision != null) {
                return provision.on(today).map(version -> new LawLine(code, provision.title(), version, pack.name()));
            }
        }
        return Optional.empty();
    }

    /** Whether the law of today still has every number that the words of the article repeat. */
    boolean lawMoved(Article article) {
        LocalDate today = LocalDate.now(clock);
        return article.restsOn().stream().anyMatch(number -> line(number.provision(), today)
                .map(line -> line.version().numbers().get(number.name()))
                .filter(value -> value.compareTo(number.value()) == 0)
                .isEmpty());
    }
}

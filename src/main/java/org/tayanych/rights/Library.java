package org.tayanych.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Everything that was written: read once, when the house starts. */
@Component
class Library {

    private final List<Article> articles = all("articles", ArticleReader::read);
    private final List<Pathway> pathways = all("pathways", PathwayReader::read);

    /** In the order of their names. */
    List<Article> articles() {
        return articles;
    }

    List<Pathway> pathways() {
        return pathways;
    }

    private static <T> List<T> all(String folder, BiFunction<String, java.io.InputStream, T> reader) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:rooms/rights/" + folder + "/*.yaml");
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .map(file -> read(file, reader))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <T> T read(Resource file, BiFunction<String, java.io.InputStream, T> reader) {
        try {
            return reader.apply(Objects.requireNonNull(file.getFilename()), file.getInputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package org.tayanych.counsel.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.counsel.Facts;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.Drafts;
import org.tayanych.hotline.OpenCase;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.rights.Rights;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.SubjectId;

/** Puts the law panel of a case together. */
@Component
class LawPages {

    /** Field of the note, and of what is kept of it while it is typed. */
    static final String NOTE = "fact-note";

    private static final int ARTICLES = 6;

    private final CaseFiles cases;
    private final CaseFrames frames;
    private final Facts facts;
    private final Packs packs;
    private final Rights rights;
    private final Drafts drafts;

    LawPages(CaseFiles cases, CaseFrames frames, Facts facts, Packs packs, Rights rights, Drafts drafts) {
        this.cases = cases;
        this.frames = frames;
        this.facts = facts;
        this.packs = packs;
        this.rights = rights;
        this.drafts = drafts;
    }

    /** @throws NotFound for a case that is not the reader's, as for one that never was */
    OpenCase open(UUID id, CaseWorker me) {
        return cases.open(new SubjectId(id), me).orElseThrow(NotFound::new);
    }

    static String path(OpenCase opened) {
        return "/desk/cases/" + opened.id() + "/law";
    }

    /** The country whose law a case is looked at by: where the work was, if we know its law, otherwise home. */
    Country country(OpenCase opened) {
        return Optional.ofNullable(opened.file().place().country()).orElse(Country.KG);
    }

    Optional<Pack> pack(Country country) {
        return packs.of(country);
    }

    void sent(OpenCase opened) {
        drafts.drop(opened, NOTE);
    }

    ModelAndView show(Shell shell, OpenCase opened) {
        return Pages.show("counsel/law", page(shell, opened, blank(opened), DeedForm.BLANK, Problems.NONE));
    }

    ModelAndView again(Shell shell, OpenCase opened, FactForm form, Problems problems) {
        return Pages.again("counsel/law", page(shell, opened, form, DeedForm.BLANK, problems));
    }

    ModelAndView again(Shell shell, OpenCase opened, DeedForm deed, Problems problems) {
        return Pages.again("counsel/law", page(shell, opened, blank(opened), deed, problems));
    }

    ModelAndView again(Shell shell, OpenCase opened, Problems problems) {
        return again(shell, opened, DeedForm.BLANK, problems);
    }

    /** Months without pay that nobody has taken over yet. */
    List<Month> months(OpenCase opened, CaseFrame frame) {
        List<YearMonth> known = facts.of(opened).stream()
                .filter(fact -> !fact.dropped())
                .flatMap(fact -> fact.wagesOf().stream())
                .toList();
        return Month.of(frame.complaint().account().unpaid(), frame.today()).stream()
                .filter(month -> !known.contains(month.month()))
                .toList();
    }

    List<Month> months(OpenCase opened) {
        return months(opened, frames.around(opened, "law"));
    }

    private FactForm blank(OpenCase opened) {
        Country country = country(opened);
        return FactForm.blank(
                drafts.of(opened).getOrDefault(NOTE, Secret.NOTHING),
                country.code(),
                pack(country).map(pack -> pack.currency().getCurrencyCode()).orElse("KGS"));
    }

    private LawPage page(Shell shell, OpenCase opened, FactForm form, DeedForm deed, Problems problems) {
        CaseFrame frame = frames.around(opened, "law");
        return new LawPage(
                shell,
                frame,
                facts.of(opened),
                packs.all(),
                opened.file().isClosed() ? List.of() : months(opened, frame),
                articles(shell, opened),
                pack(country(opened)).map(CalculationPages::knowing).orElse(List.of()),
                form,
                deed,
                problems);
    }

    private List<LawPage.Article> articles(Shell shell, OpenCase opened) {
        Country country = country(opened);
        return rights.forTopics(opened.file().topics()).stream()
                .filter(article -> article.country().equals(country))
                .limit(ARTICLES)
                .map(article -> new LawPage.Article(
                        article.in(shell.language()).title(),
                        article.in(shell.language()).answer(),
                        shell.link(article.path())))
                .toList();
    }
}

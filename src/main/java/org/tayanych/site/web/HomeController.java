package org.tayanych.site.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.site.Doorways;
import org.tayanych.site.OpenDoor;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Language;

/** The first page, and those that say how this place works. */
@Controller
class HomeController {

    private static final String COMPLAINT = "/complaint";
    private static final String HELP = "/help";

    /** Further doors, each shown as soon as its room is there. The hint is under {@code <words>.hint}. */
    private static final List<HomePage.Tile> MORE = List.of(
            new HomePage.Tile("site.home.rights", "book-open", "/rights"),
            new HomePage.Tile("site.home.calculators", "calculator", "/calculators"),
            new HomePage.Tile("site.home.letters", "file-text", "/letters"));

    private final Doorways doorways;

    HomeController(Doorways doorways) {
        this.doorways = doorways;
    }

    @OpenDoor
    @GetMapping({"/{lang}", "/{lang}/"})
    ModelAndView home(Shell shell) {
        boolean tell = doorways.exists(COMPLAINT);
        boolean help = doorways.exists(HELP);
        return Pages.show("site/home", new HomePage(shell, tiles(tell, help), tell, doorways.exists("/my"), help,
                MORE.stream().filter(door -> doorways.exists(door.path())).toList()));
    }

    private static List<HomePage.Tile> tiles(boolean tell, boolean help) {
        if (!tell) {
            return List.of();
        }
        return List.of(
                new HomePage.Tile("site.home.unpaid", "wallet", COMPLAINT),
                new HomePage.Tile("site.home.hurt", "heart-pulse", COMPLAINT),
                new HomePage.Tile("site.home.fired", "door-open", COMPLAINT),
                new HomePage.Tile("site.home.harassed", "shield-alert", COMPLAINT),
                new HomePage.Tile("site.home.abroad", "plane", help ? HELP : COMPLAINT),
                new HomePage.Tile("site.home.other", "message-circle", COMPLAINT));
    }

    @OpenDoor
    @GetMapping("/{lang}/safe")
    ModelAndView safe(Shell shell) {
        return Pages.show("site/safe", new SitePage(shell));
    }

    @OpenDoor
    @GetMapping("/{lang}/privacy")
    ModelAndView privacy(Shell shell) {
        return Pages.show("site/privacy", new SitePage(shell));
    }

    @OpenDoor
    @GetMapping("/{lang}/accessibility")
    ModelAndView accessibility(Shell shell) {
        return Pages.show("site/accessibility", new SitePage(shell));
    }

    @OpenDoor
    @GetMapping("/{lang}/languages")
    ModelAndView languages(Shell shell) {
        return Pages.show("site/languages", new LanguagesPage(shell, List.of(Language.values())));
    }
}

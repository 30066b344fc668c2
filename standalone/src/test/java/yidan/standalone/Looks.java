package yidan.standalone;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What every screen must do, whoever looks at it: fit its width, be usable without eyes or mouse (axe-core), speak
 * Chinese, and complain to nobody. It gathers what it finds, so that one walk shows everything at once.
 */
public final class Looks {

    /** Content that arrives later than the page: rows of a list, plots. */
    private static final String IS_SETTLED = """
            () => {
              if (document.querySelector('vaadin-connection-indicator[loading]')) return false;
              if (Array.from(document.querySelectorAll('vaadin-grid')).some(grid => grid.loading)) return false;
              const clients = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients || {};
              return Object.values(clients).every(client => !client.isActive || !client.isActive());
            }
            """;
    /** Two screens built of the same parts are the same to axe, whatever their words say. */
    private static final String BUILD = """
            () => innerWidth + Array.from(document.querySelectorAll('body *'))
              .filter(part => part.tagName !== 'VAADIN-GRID-CELL-CONTENT' && part.offsetParent !== null)
              .map(part => part.tagName + '.' + part.className + (part.disabled ? '!' : ''))
              .filter((part, at, all) => all.indexOf(part) === at).sort().join(' ')
            """;

    private static final String AXE = """
            () => axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
              resultTypes: ['violations'],
            }).then(result => result.violations
              .filter(one => one.impact === 'serious' || one.impact === 'critical')
              .map(one => ({ id: one.id, nodes: one.nodes.filter(node =>
                // The scroller inside Vaadin's own tabs.
                !(one.id === 'aria-required-children' && node.html.startsWith('<vaadin-tabs '))
                // The button of Vaadin's own select, which says that it must be chosen.
                && !(one.id === 'aria-allowed-attr' && node.html.startsWith('<vaadin-select-value-button '))) }))
              .flatMap(one => one.nodes.slice(0, 3).map(node => one.id + ' at ' + node.target.join(' ') + ' '
                + node.html.slice(0, 160) + (node.any[0] ? ' – ' + node.any[0].message : ''))))
            """;
    private static final String TOO_WIDE = """
            () => [document.documentElement, document.getElementById('content'), document.querySelector('main')]
              .filter(part => part && part.scrollWidth > part.clientWidth + 1)
              .map(part => part.tagName + ' ' + part.scrollWidth + ' > ' + part.clientWidth + ': '
                + Array.from(part.querySelectorAll('*')).filter(inner => {
                    const box = inner.getBoundingClientRect();
                    return box.width > 0 && box.right > part.getBoundingClientRect().left + part.clientWidth + 1; })
                  .slice(0, 2).map(inner => inner.tagName + '.' + inner.className + '#' + inner.id).join(' '))
            """;
    /** What a person has to press or fill in, beside the screen or cut off by what holds it. */
    private static final String UNREACHABLE = """
            () => {
              const wide = document.documentElement.clientWidth;
              const found = [];
              if (visualViewport.scale !== 1 || innerWidth !== screen.width && screen.width < 800) {
                found.push('laid out ' + innerWidth + ' wide');
              }
              for (const part of document.querySelectorAll('input:not([type=file]):not([type=checkbox]), textarea')) {
                if (part.offsetParent !== null && parseFloat(getComputedStyle(part).fontSize) < 16) {
                  found.push('the phone zooms into it: ' + part.id + ' of ' + part.parentElement.id);
                }
              }
              for (const panel of document.querySelectorAll('vaadin-dialog[opened]')) {
                const parts = panel.querySelectorAll('vaadin-button, input, textarea, vaadin-select, a, .signature-pad');
                for (const part of parts) {
                  const box = part.getBoundingClientRect();
                  if (part.offsetParent !== null && box.width > 0 && (box.left < -1 || box.right > wide + 1)) {
                    found.push('beside the screen: ' + part.tagName + '#' + part.id + ' ' + Math.round(box.left)
                      + '…' + Math.round(box.right) + ' of ' + wide);
                  }
                }
                for (const button of panel.querySelectorAll('[slot=footer] vaadin-button, vaadin-button[slot=footer]')) {
                  const box = button.getBoundingClientRect();
                  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                  if (box.width > 0 && !(top && (button.contains(top) || top.contains(button)))) {
                    found.push('under something: ' + button.id + ' at ' + Math.round(box.top));
                  }
                }
              }
              return found;
            }
            """;
    /** Everything that is read or spoken, one piece a line. */
    private static final String WORDS = """
            () => {
              const words = [document.title, document.body.innerText];
              for (const part of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
                for (const name of ['aria-label', 'placeholder', 'title']) {
                  if (part.hasAttribute(name)) words.push(part.getAttribute(name));
                }
              }
              return words.join('\\n').split('\\n');
            }
            """;

    private static final String UNTRANSLATED =
            ".*(!\\{|\\?\\?\\?|\\{[0-9]}|(^|[^A-Za-z0-9./@:_-])[a-z]+(-[a-z]+)*(\\.[A-Za-z_-]+)+($|[^A-Za-z0-9./@:_-])).*";
    /** Words of an alphabet that belong on a Chinese screen: keys of the keyboard, kinds of files, an algorithm. */
    private static final Set<String> KNOWN =
            Set.of("Ctrl", "Enter", "Esc", "xlsx", "jsonl", "PNG", "JPG", "PDF", "verify", "record", "Yidan");

    private final Page page;
    private final String axe;
    private final Set<String> seen = new HashSet<>();
    private final List<String> findings = new ArrayList<>();
    private String here = "";

    /** @param page whose console is listened to from now on */
    public Looks(Page page) {
        this.page = page;
        try (InputStream script = Looks.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                found("console: " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> found("script: " + error));
        page.onResponse(this::refuseFailure);
    }

    private void refuseFailure(Response response) {
        if (response.status() >= 500) {
            found("answer " + response.status() + " of " + response.url());
        }
    }

    private void found(String finding) {
        String line = here + ": " + finding;
        if (!findings.contains(line)) {
            findings.add(line);
            System.out.println(line);
        }
    }

    /** What was found so far. */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    /** From now on the findings are about this screen. */
    public void at(String screen) {
        here = screen;
    }

    /** Waits until everything is there that is on its way. */
    public void settle() {
        settle(page);
    }

    public static void settle(Page page) {
        page.waitForFunction(IS_SETTLED);
    }

    /** Looks at what is on the screen now. */
    public void look() {
        settle();
        readable();
        usable();
        fits();
    }

    /** No wider than the window. */
    public void fits() {
        strings(TOO_WIDE).forEach(part -> found("wider than the window: " + part));
    }

    /** Nothing to press or to fill in lies outside the screen, and the buttons of a panel lie open. */
    public void reachable() {
        strings(UNREACHABLE).forEach(part -> found("out of reach: " + part));
    }

    /** Chinese, and nothing that only a program understands. */
    public void readable() {
        for (String line : strings(WORDS)) {
            if (line.matches(UNTRANSLATED)) {
                found("untranslated: " + line.strip());
            }
            for (String word : line.split("[^A-Za-z0-9_.@/:-]+")) {
                if (word.matches("[A-Za-z]{3,}") && !KNOWN.contains(word)) {
                    found("not Chinese: " + word + " in " + line.strip());
                }
            }
            if (line.contains("你") || line.contains("！")) {
                found("not our words: " + line.strip());
            }
            if (line.matches(".*(^|[^0-9])20[0-9]{2}[-/][0-9]{1,2}[-/][0-9]{1,2}.*")) {
                found("not our date: " + line.strip());
            }
        }
    }

    /** axe-core without a serious or critical finding. */
    public void usable() {
        if (!seen.add((String) page.evaluate(BUILD))) {
            return;
        }
        if (!(Boolean) page.evaluate("() => Boolean(window.axe)")) {
            page.evaluate(axe);
        }
        strings(AXE).forEach(finding -> found("axe: " + finding));
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String script) {
        return (List<String>) page.evaluate(script);
    }
}

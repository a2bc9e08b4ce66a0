package vn.clusters.support;

import java.util.List;

/**
 * Where the keys go.
 *
 * @param name as a reader of the screen is told
 * @param kind of element
 * @param hidden what hides it from the eye, empty if nothing does
 */
record Focus(String name, String kind, String hidden) {

    private static final String LOOK = """
            const one = document.activeElement;
            const said = (one.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean)
              .map(id => document.getElementById(id).textContent).join(' ');
            const labels = one.labels ? Array.from(one.labels, label => label.textContent).join(' ') : '';
            const name = (one.getAttribute('aria-label') || said || labels || one.textContent).replace(/\\s+/g, ' ').trim();
            const style = getComputedStyle(one);
            const box = one.getClientRects()[0];
            const shows = share => {
              const top = document.elementFromPoint(box.left + box.width * share, box.top + box.height * share);
              return top && (one.contains(top) || top.contains(one));
            };
            const hidden = one === document.body ? 'nothing is focused'
              : style.outlineStyle === 'none' || style.outlineWidth === '0px' ? 'no ring around it'
              : !box || !box.width || !box.height ? 'nothing is drawn of it'
              : [.5, .1, .9].some(shows) ? '' : 'it is out of sight or covered';
            return [name, one.localName, hidden];
            """;

    static Focus of(Browser browser) {
        List<?> found = (List<?>) browser.ask(LOOK);
        return new Focus((String) found.get(0), (String) found.get(1), (String) found.get(2));
    }
}

package vn.clusters.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/**
 * The saved filters of the list of work. An officer sees their own and those of their agency; the agency's are managed by
 * its heads and by the administrator.
 */
@Component
@Transactional
class SavedViews {

    /** Letters of a name. */
    static final int LONGEST_NAME = 80;

    /** Views of one officer, or of one agency. */
    static final int MOST = 30;

    private static final int LONGEST_ADDRESS = 4000;

    private final StoredViews stored;
    private final FilterCheck check;
    private final BusinessTime time;

    SavedViews(StoredViews stored, FilterCheck check, BusinessTime time) {
        this.stored = stored;
        this.check = check;
        this.time = time;
    }

    /** The officer's own first, then the agency's, each by name. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Actor actor) {
        List<String> holders = List.of(SavedView.ofOfficer(actor.username()), SavedView.ofAgency(actor.agency()));
        return stored.findByHolderInOrderByIdAsc(holders).stream()
                .sorted(Comparator.comparing(SavedView::isShared)
                        .thenComparing(SavedView::name, VietnameseText.order()))
                .toList();
    }

    /** Whether the officer may make, rename and delete views of their agency. */
    static boolean managesAgency(Actor actor) {
        return Holders.leads(actor, actor.agency());
    }

    public boolean mayChange(SavedView view, Actor actor) {
        return view.isShared()
                ? Holders.leads(actor, view.agency())
                : view.holder().equals(SavedView.ofOfficer(actor.username()));
    }

    /**
     * @throws Problem 404 {@code unknown-view} also for one that the officer does not or no longer see
     */
    @Transactional(readOnly = true)
    public SavedView get(long id, Actor actor) {
        return find(id, actor).orElseThrow(() -> new Problem(404, "unknown-view"));
    }

    @Transactional(readOnly = true)
    public Optional<SavedView> find(long id, Actor actor) {
        return stored.findById(id)
                .filter(view -> mayChange(view, actor) || actor.agency().equals(view.agency()));
    }

    /** @throws Problem 404 {@code unknown-view}, 422 {@code filter-unknown} if its filter no longer holds */
    @Transactional(readOnly = true)
    public SavedView open(long id, Actor actor) {
        SavedView view = get(id, actor);
        check.require(ViewAddress.filter(view.address()));
        return view;
    }

    /** Whether every value of its filter still exists. */
    public boolean holds(SavedView view) {
        try {
            check.require(ViewAddress.filter(view.address()));
            return true;
        } catch (Problem gone) {
            return false;
        }
    }

    /**
     * Saves the filter, from the first page on.
     *
     * @param shared whether it becomes the agency's
     * @throws Problem 403 {@code not-allowed}; 422 {@code filter-unknown}, {@code view-name-missing},
     *     {@code view-name-long}, {@code view-name-taken}, {@code view-too-many}, {@code view-too-long}
     */
    public SavedView save(String name, WorkList.Filter filter, boolean shared, Actor actor) {
        WorkList.Filter whole = filter.with("after", null);
        check.require(whole);
        if (shared && !managesAgency(actor)) {
            throw new Problem(403, "not-allowed");
        }
        String holder = shared ? SavedView.ofAgency(actor.agency()) : SavedView.ofOfficer(actor.username());
        String words = name(name);
        requireFree(holder, words);
        if (stored.countByHolder(holder) >= MOST) {
            throw new Problem(422, "view-too-many", MOST);
        }
        if (whole.getAddress().length() > LONGEST_ADDRESS) {
            throw new Problem(422, "view-too-long");
        }
        return kept(new SavedView(holder, words, whole.getAddress(), actor.username(), time.now()));
    }

    /** @throws Problem 403 {@code not-allowed}, 404 {@code unknown-view}, 422 as for a new one */
    public SavedView rename(long id, String name, Actor actor) {
        SavedView view = changeable(id, actor);
        String words = name(name);
        if (!words.equals(view.name())) {
            requireFree(view.holder(), words);
            view.rename(words);
        }
        return kept(view);
    }

    /** @throws Problem 403 {@code not-allowed}, 404 {@code unknown-view} */
    public void delete(long id, Actor actor) {
        stored.delete(changeable(id, actor));
    }

    private SavedView changeable(long id, Actor actor) {
        SavedView view = get(id, actor);
        if (!mayChange(view, actor)) {
            throw new Problem(403, "not-allowed");
        }
        return view;
    }

    private static String name(String typed) {
        String words = typed == null ? "" : VietnameseText.stored(typed).strip();
        if (words.isEmpty()) {
            throw new Problem(422, "view-name-missing").with("field", "name");
        }
        if (words.length() > LONGEST_NAME) {
            throw new Problem(422, "view-name-long", LONGEST_NAME).with("field", "name");
        }
        return words;
    }

    private void requireFree(String holder, String name) {
        if (stored.existsByHolderAndName(holder, name)) {
            throw taken(name);
        }
    }

    /** Two at once may take the same name; the second is told like anybody else. */
    private SavedView kept(SavedView view) {
        try {
            return stored.saveAndFlush(view);
        } catch (DataIntegrityViolationException twice) {
            throw taken(view.name());
        }
    }

    private static Problem taken(String name) {
        return new Problem(422, "view-name-taken", name).with("field", "name");
    }
}

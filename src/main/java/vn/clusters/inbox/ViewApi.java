package vn.clusters.inbox;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Actor;

/** The saved views of the list of work, for clients. */
@RestController
@RequestMapping("/api/inbox/views")
class ViewApi {

    private final SavedViews views;

    ViewApi(SavedViews views) {
        this.views = views;
    }

    /** What is to be saved: the address is that of the page, path and query. */
    record NewView(String name, String address, boolean shared) {}

    record NewName(String name) {}

    /**
     * A saved view.
     *
     * @param filter what the address asks for, by the names that {@code /api/tasks} takes
     * @param agency whose it is, null for the officer's own
     * @param holds whether every value of the filter still exists
     */
    record View(
            Long id,
            String name,
            String address,
            Map<String, String> filter,
            String agency,
            boolean mayChange,
            boolean holds) {}

    @GetMapping
    List<View> views(@AuthenticationPrincipal(expression = "actor") Actor actor) {
        return views.of(actor).stream().map(view -> view(view, actor)).toList();
    }

    /** Refused with 422 if its filter no longer holds. */
    @GetMapping("/{id}")
    View view(@PathVariable long id, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        return view(views.open(id, actor), actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    View save(@RequestBody NewView asked, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        return view(views.save(asked.name(), ViewAddress.filter(asked.address()), asked.shared(), actor), actor);
    }

    @PostMapping("/{id}/rename")
    View rename(
            @PathVariable long id,
            @RequestBody NewName asked,
            @AuthenticationPrincipal(expression = "actor") Actor actor) {
        return view(views.rename(id, asked.name(), actor), actor);
    }

    @PostMapping("/{id}/delete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        views.delete(id, actor);
    }

    private View view(SavedView view, Actor actor) {
        Map<String, String> filter = ViewAddress.filter(view.address()).asked();
        return new View(
                view.id(),
                view.name(),
                view.address(),
                filter,
                view.agency(),
                views.mayChange(view, actor),
                views.holds(view));
    }
}

package vn.clusters.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Publishes the opening and closing of every user task in the engine's own transaction. */
@Component
class TaskAnnouncer {

    private final ApplicationEventPublisher events;
    private final TaskReader reader;

    TaskAnnouncer(ApplicationEventPublisher events, @Lazy TaskReader reader) {
        this.events = events;
        this.reader = reader;
    }

    BpmnParseListener parseListener() {
        return new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, TaskAnnouncer.this::opened);
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, closing -> closed(closing, true));
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, closing -> closed(closing, false));
            }
        };
    }

    private void opened(DelegateTask task) {
        events.publishEvent(new TaskOpened(reader.read(task)));
    }

    private void closed(DelegateTask task, boolean completed) {
        events.publishEvent(new TaskClosed(reader.read(task), completed));
    }
}

from __future__ import annotations

from .workflow_config import WorkflowConfig, WorkflowConfigTypedDict

CreateWorkflowRequest = WorkflowConfig


CreateWorkflowRequestTypedDict = WorkflowConfigTypedDict

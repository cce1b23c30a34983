from __future__ import annotations

from .v2_workflow_config import V2WorkflowConfig, V2WorkflowConfigTypedDict

V2CreateWorkflowRequest = V2WorkflowConfig


V2CreateWorkflowRequestTypedDict = V2WorkflowConfigTypedDict

"""putPet: PUT /pets"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response
from ..shared.pet import Pet
from ..shared.pet_input import PetInput


class PutPetResponse(Response):
    """What ``putPet`` answers."""

    __slots__ = ("pet",)

    pet: Pet | None
    """The pet."""


OPERATION = Operation(
    id="putPet",
    method="PUT",
    path="/pets",
    request=PetInput,
    bodies=(Body("json", "application/json", required=True),),
    envelope=PutPetResponse,
    results=(Result("200", "json", "application/json", field="pet", type=Pet),),
)

"""The part of this SDK that is the same for every API: sending, signing in, retries, encoding.

Modules that ``import`` of the SDK may load (``client``, ``operation``, ``auth``, ``retries``,
``hooks``, ``unset``, ``errors``, ``messages``, ``response``) import nothing at run time; the rest
is loaded by the first call.
"""
